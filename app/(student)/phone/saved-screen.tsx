import type { ReactNode } from 'react';
import { phoneParts } from '@/activities/phone';
import type { AnswerState } from '@/components/live/answer-state';
import { Tick } from '@/components/ui/tick';
import type { RunView } from '@/domain/views';
import { PhoneHead, TimedHead } from './phone-head';
import { runTitle } from './run-title';
import { ScreenTitle } from './screen-title';

type Props = {
  run: RunView;
  closed: boolean;
  nickname: string;
  answer: AnswerState;
  remaining: number | null;
  banner: ReactNode;
};

/** The server has the answer. */
export function SavedScreen({ run, closed, nickname, answer, remaining, banner }: Props) {
  const parts = phoneParts(run.type);
  const title = runTitle(run);
  return (
    <main className="ph" id="main">
      {banner}
      {run.seconds === null || closed ? (
        <PhoneHead title={title} nickname={nickname} />
      ) : (
        <TimedHead
          title={title}
          remaining={remaining}
          total={run.seconds}
          paused={run.pausedLeftMs !== null}
        />
      )}
      <div className="ph-state">
        <Tick large />
        <ScreenTitle>Saved.</ScreenTitle>
        {parts && answer.state === 'saved' && (
          <parts.OwnAnswer config={run.config} own={answer.value} />
        )}
        <p className="lead muted">{nextSentence(run, closed)}</p>
      </div>
    </main>
  );
}

function nextSentence(run: RunView, closed: boolean): string {
  if (closed) return 'Look up: the result comes next.';
  return run.seconds === null
    ? 'Look up. The result comes when everybody is ready.'
    : 'Look up. The result comes when time is up.';
}
