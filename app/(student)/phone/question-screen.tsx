import type { ReactNode } from 'react';
import { type PhoneParts, phoneParts } from '@/activities/phone';
import type { AnswerState } from '@/components/live/answer-state';
import { Notice } from '@/components/ui/notice';
import type { RunView } from '@/domain/views';
import { PhoneHead, TimedHead } from './phone-head';
import { QuestionTitle } from './question-title';
import { runTitle } from './run-title';

type Props = {
  run: RunView;
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
  const { run, banner } = props;
  const parts = phoneParts(run.type);
  if (!parts) return <UnknownType {...props} />;
  if (!parts.fills) {
    return (
      <main className="ph" id="main">
        {banner}
        <Question {...props} parts={parts} />
        <Answering {...props} parts={parts} />
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

type PartProps = Props & { parts: PhoneParts };

function Question({ run, note, nickname, remaining, parts, ...state }: PartProps) {
  const title = runTitle(run);
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
        poster={parts.isPoster({ config: run.config, scored: run.scored })}
      />
      {note && (
        <Notice look="wrong" live>
          {note}
        </Notice>
      )}
    </>
  );
}

function Answering({ run, disabled, answer, onAnswer, parts }: PartProps) {
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

/** The server is newer than this page. */
function UnknownType({ run, nickname, banner }: Props) {
  return (
    <main className="ph" id="main">
      {banner}
      <PhoneHead title={runTitle(run)} nickname={nickname} />
      <QuestionTitle text={run.config.prompt} poster={false} />
      <Notice look="call" icon="refresh">
        This page is too old for this question. Load it again to answer; you keep your place.
      </Notice>
    </main>
  );
}
