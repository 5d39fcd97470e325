'use client';

import { type ReactNode, useState } from 'react';
import type { AnswerOutbox } from '@/components/live/use-answer-outbox';
import { useSend } from '@/components/live/use-send';
import { Button, buttonClass } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { DateTime } from '@/components/ui/date-time';
import { FigureList } from '@/components/ui/figure-list';
import { formatNumber } from '@/components/ui/format-number';
import { Notice } from '@/components/ui/notice';
import { pluralise } from '@/components/ui/pluralise';
import type { HomeworkPhone } from '@/domain/homework/homework-views';
import type { PhoneView } from '@/domain/views';
import { PhoneHead } from '../phone-head';
import { ScreenTitle } from '../screen-title';
import { QuestionList } from './question-list';
import { nextOpen } from './question-state';

type Props = {
  view: PhoneView;
  homework: HomeworkPhone;
  outbox: AnswerOutbox;
  banner: ReactNode;
  onGo: (index: number) => void;
};

/** The whole homework: until when, how far, and every question with what has become of it. */
export function OverviewScreen({ view, homework, outbox, banner, onGo }: Props) {
  const { questions, finished, closesAt } = homework;
  const ended = view.phase === 'ended';
  const over = ended || finished;
  const answered = questions.filter(({ given }) => given.length > 0).length;
  const next = nextOpen(questions);
  return (
    <main className="ph" id="main">
      {banner}
      <PhoneHead title={view.title} nickname={view.me.nickname} />
      <div className="stack">
        <ScreenTitle>{over ? 'Handed in.' : 'Homework'}</ScreenTitle>
        <p className="lead muted">
          {ended ? 'It was open until ' : 'Open until '}
          <DateTime at={closesAt} style="day-time" />. {!over && rule(homework)}
        </p>
      </div>
      <FigureList
        figures={[
          {
            term: 'Answered',
            value: formatNumber(answered),
            small: `of ${formatNumber(questions.length)}`,
          },
          { term: 'Points', value: pointsText(homework) },
        ]}
      />
      <QuestionList {...{ questions, outbox, onGo }} />
      <div className="ph-bottom">
        {!over && next !== null && (
          <Button variant="primary" iconEnd="arrow-right" onClick={() => onGo(next)}>
            {answered === 0 ? 'Begin' : 'Go on'}
          </Button>
        )}
        {!over && homework.feedback === 'at-end' && (
          <HandIn left={questions.length - answered} waiting={outbox.waiting} />
        )}
        {!over && next === null && homework.feedback === 'at-once' && (
          <p className="muted">Everything is answered and saved. You can close this page.</p>
        )}
        {ended && (
          <a className={buttonClass({ variant: 'primary' })} href={view.me.resultPath}>
            See all answers
          </a>
        )}
        {!over && (
          <p className="muted">
            You can close this page and come back on this device: everything saved stays.
          </p>
        )}
      </div>
    </main>
  );
}

function HandIn({ left, waiting }: { left: number; waiting: number }) {
  const send = useSend();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function handIn() {
    setBusy(true);
    const ack = await send('homework:finish', {});
    setBusy(false);
    setAsking(false);
    setProblem(ack.ok ? null : ack.message);
  }

  return (
    <>
      {problem && (
        <Notice look="wrong" live>
          {problem}
        </Notice>
      )}
      <Button
        variant={left === 0 ? 'primary' : 'line'}
        wide
        disabled={waiting > 0}
        onClick={() => setAsking(true)}
      >
        {waiting > 0 ? 'Waiting for the server …' : 'Hand in and see the results'}
      </Button>
      <ConfirmDialog
        open={asking}
        title="Hand in?"
        confirm="Hand in"
        cancel="Not yet"
        busy={busy}
        onConfirm={handIn}
        onCancel={() => setAsking(false)}
      >
        {left > 0
          ? `${pluralise(left, 'question is', 'questions are')} not answered. After handing in you see what was right, and nothing can be changed any more.`
          : 'After handing in you see what was right, and nothing can be changed any more.'}
      </ConfirmDialog>
    </>
  );
}

function rule({ feedback, attempts }: HomeworkPhone): string {
  const tries =
    attempts === 1 ? 'One try for each question' : `Up to ${attempts} tries, the latest counts`;
  return feedback === 'at-once'
    ? `${tries}. You see at once whether it was right.`
    : `${tries}. You see what was right after handing in.`;
}

/** The sum of what counts; nothing while it is not to be known. */
function pointsText({ questions }: HomeworkPhone): string {
  const known = questions.flatMap(({ given }) => given.at(-1)?.points ?? []);
  return known.length === 0 ? '–' : formatNumber(known.reduce((sum, points) => sum + points, 0));
}
