import type { ReactNode } from 'react';
import type { PhonePartsState } from '@/activities/loaded-phones';
import type { AnswerState } from '@/components/live/answer-state';
import type { OwnConfidence } from '@/components/live/use-confidence';
import { Tick } from '@/components/ui/tick';
import type { RunView } from '@/domain/views';
import { AskConfidence } from './ask-confidence';
import { PhoneHead, TimedHead } from './phone-head';
import { runTitle } from './run-title';
import { ScreenTitle } from './screen-title';

type Props = {
  run: RunView;
  phone: PhonePartsState;
  closed: boolean;
  nickname: string;
  answer: AnswerState;
  remaining: number | null;
  /** How sure of it, where that is asked. */
  confidence: OwnConfidence | null;
  banner: ReactNode;
  foot?: ReactNode;
};

/** The server has the answer. */
export function SavedScreen(props: Props) {
  const { run, phone, closed, nickname, answer, remaining, confidence, banner, foot } = props;
  const title = runTitle(run, phone);
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
        {phone.is === 'ready' && answer.state === 'saved' && (
          <phone.parts.OwnAnswer config={run.config} own={answer.value} />
        )}
        {confidence && <AskConfidence {...confidence} />}
        <p className="lead muted">{nextSentence(run, closed)}</p>
      </div>
      {foot}
    </main>
  );
}

function nextSentence(run: RunView, closed: boolean): string {
  if (closed) return 'Look up: the result comes next.';
  return run.seconds === null
    ? 'Look up. The result comes when everybody is ready.'
    : 'Look up. The result comes when time is up.';
}
