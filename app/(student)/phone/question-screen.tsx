import type { ReactNode } from 'react';
import type { PhonePartsState } from '@/activities/loaded-phones';
import type { PhoneParts } from '@/activities/phone';
import type { AnswerState } from '@/components/live/answer-state';
import { useLasting } from '@/components/live/use-lasting';
import { Notice } from '@/components/ui/notice';
import type { RunView } from '@/domain/views';
import { PhoneHead, TimedHead } from './phone-head';
import { QuestionTitle } from './question-title';
import { runTitle } from './run-title';

type Props = {
  run: RunView;
  phone: PhonePartsState;
  disabled: boolean;
  /** Why the answer that was given does not count. */
  note: string | null;
  nickname: string;
  answer: AnswerState;
  /** Whole seconds; null when untimed. */
  remaining: number | null;
  banner: ReactNode;
  onAnswer: (value: unknown) => void;
};

/** The question at the top, the answers at the bottom, within the thumb. */
export function QuestionScreen(props: Props) {
  const { phone, banner } = props;
  const parts = phone.is === 'ready' ? phone.parts : null;
  if (!parts?.fills) {
    return (
      <main className="ph" id="main">
        {banner}
        <Question {...props} parts={parts} />
        {parts ? <Answering {...props} parts={parts} /> : <NoAnswering phone={phone} />}
      </main>
    );
  }
  return (
    <main className="ph ph-lines" id="main">
      <div className="pad">
        {banner}
        <Question {...props} parts={parts} />
      </div>
      <Answering {...props} parts={parts} />
    </main>
  );
}

type QuestionProps = Props & { parts: PhoneParts | null };

function Question({ run, phone, note, nickname, remaining, parts, ...state }: QuestionProps) {
  const title = runTitle(run, phone);
  const timeIsUp = remaining === 0 && state.answer.state === 'none';
  return (
    <>
      {run.seconds === null ? (
        <PhoneHead title={title} nickname={nickname} />
      ) : (
        <TimedHead
          title={timeIsUp ? 'Time is up' : title}
          remaining={remaining}
          total={run.seconds}
          paused={run.pausedLeftMs !== null}
        />
      )}
      <QuestionTitle
        text={run.config.prompt}
        poster={parts?.isPoster({ config: run.config, scored: run.scored }) ?? false}
      />
      {note && (
        <Notice look="wrong" live>
          {note}
        </Notice>
      )}
    </>
  );
}

type AnsweringProps = Props & { parts: PhoneParts };

function Answering({ run, disabled, answer, onAnswer, parts }: AnsweringProps) {
  const own = answer.state === 'sending' ? answer.value : null;
  return (
    <div className="ph-part">
      <parts.Answering
        config={run.config}
        scored={run.scored}
        disabled={disabled}
        own={own}
        onAnswer={onAnswer}
      />
    </div>
  );
}

const WORTH_A_WORD_MS = 1_500;

/** The question is here, but not yet what is needed to answer it. */
function NoAnswering({ phone }: { phone: PhonePartsState }) {
  const slow = useLasting(phone.is === 'loading', WORTH_A_WORD_MS);
  switch (phone.is) {
    case 'unknown':
      return (
        <Notice look="call" icon="refresh">
          This page is too old for this question. Load it again to answer; you keep your place.
        </Notice>
      );
    case 'failed':
      return (
        <Notice look="call" icon="wifi-off" live>
          The answers did not arrive. They are asked for again; you can also load the page again,
          you keep your place.
        </Notice>
      );
    default:
      return slow ? <Notice live>The answers are on their way.</Notice> : null;
  }
}
