'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { DateTime } from '@/components/ui/date-time';
import { HeadFigures } from '@/components/ui/figure-list';
import { formatNumber } from '@/components/ui/format-number';
import { LinkButton } from '@/components/ui/link-button';
import { Toast, Toasts } from '@/components/ui/toast';
import { TopBar } from '@/components/ui/top-bar';
import type { HomeworkHost } from '@/domain/homework/homework-views';
import type { HostView } from '@/domain/views';
import { Readmissions } from '../readmissions';
import { useCommands } from '../use-commands';
import { WayIn } from '../way-in';
import { HomeworkPeople } from './homework-people';
import { HomeworkQuestions } from './homework-questions';
import { MoveDeadline } from './move-deadline';

type Props = { view: HostView; homework: HomeworkHost; lost: boolean };

/** How a homework is going: the way in, how far the class is, and what the host may change. */
export function HomeworkScreen({ view, homework, lost }: Props) {
  const commands = useCommands(view.version);
  const [dialog, setDialog] = useState<'end' | 'deadline' | null>(null);
  const ended = view.phase === 'ended';
  const close = () => setDialog(null);

  async function end() {
    await commands.send({ event: 'session:end', payload: {} });
    close();
  }

  return (
    <>
      <TopBar homeHref="/lectures">
        <LinkButton
          variant={ended ? 'primary' : 'quiet'}
          size="small"
          href={`/review/${view.sessionId}`}
        >
          Review
        </LinkButton>
      </TopBar>
      <main className="desk" id="main">
        <p className="muted">Homework</p>
        <h1>{view.title}</h1>
        <section className="stack">
          <p className="lead">
            {ended ? 'It was open until ' : 'Open until '}
            <b>
              <DateTime at={homework.closesAt} style="long" />
            </b>
            . {ruleText(homework)}
          </p>
          {!ended && (
            <div className="row wrap">
              <Button icon="clock" disabled={commands.busy} onClick={() => setDialog('deadline')}>
                Move the deadline
              </Button>
              <Button variant="quiet" disabled={commands.busy} onClick={() => setDialog('end')}>
                End it now
              </Button>
            </div>
          )}
        </section>
        {!ended && <WayIn {...view} />}
        <Readmissions {...{ view, busy: commands.busy, onSend: commands.send }} />
        <HeadFigures figures={figuresOf(view, homework)} />
        <HomeworkQuestions questions={homework.questions} people={view.people.length} />
        <HomeworkPeople {...{ view, homework, commands }} />
      </main>
      <MoveDeadline
        open={dialog === 'deadline'}
        closesAt={homework.closesAt}
        commands={commands}
        onClose={close}
      />
      <ConfirmDialog
        open={dialog === 'end'}
        title="End the homework now?"
        confirm="End it"
        danger
        busy={commands.busy}
        onConfirm={end}
        onCancel={close}
      >
        Nobody can answer any more, and everybody sees what was right. All answers stay.
      </ConfirmDialog>
      <Toasts>
        {lost && <Toast icon="wifi-off">No connection. This screen comes back by itself.</Toast>}
        {commands.refusal && (
          <Toast icon="alert" onDismiss={commands.dismiss}>
            {commands.refusal}
          </Toast>
        )}
      </Toasts>
    </>
  );
}

function figuresOf({ people }: HostView, { progress, questions }: HomeworkHost) {
  const done = progress.filter(({ answered }) => answered === questions.length).length;
  const begun = progress.filter(({ answered }) => answered > 0).length;
  const answers = questions.reduce((sum, { answered }) => sum + answered, 0);
  return [
    {
      term: 'Joined',
      value: formatNumber(people.length),
      note: `begun by ${formatNumber(begun)}`,
    },
    {
      term: 'Answered everything',
      value: formatNumber(done),
      note: `of ${formatNumber(people.length)}`,
    },
    { term: 'Questions answered', value: formatNumber(answers), note: 'all of them are saved' },
  ];
}

function ruleText({ feedback, attempts }: HomeworkHost): string {
  const tries =
    attempts === 1 ? 'One try for each question' : `Up to ${attempts} tries for each question`;
  return feedback === 'at-once'
    ? `${tries}, and what was right after each.`
    : `${tries}, and what was right after handing in.`;
}
