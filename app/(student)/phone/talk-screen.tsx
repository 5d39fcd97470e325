import type { ReactNode } from 'react';
import type { PhonePartsState } from '@/activities/loaded-phones';
import type { AnswerState } from '@/components/live/answer-state';
import { useCountdown } from '@/components/ui/use-countdown';
import { type Discussion, discussionSeconds } from '@/domain/rounds/discussion';
import type { RunView } from '@/domain/views';
import { TimedHead } from './phone-head';
import { ScreenTitle } from './screen-title';

type Props = {
  run: RunView;
  discussion: Discussion;
  phone: PhonePartsState;
  answer: AnswerState;
  clockOffsetMs: number;
  banner: ReactNode;
};

/** Between two votes: neighbours talk. */
export function TalkScreen({ run, discussion, phone, answer, clockOffsetMs, banner }: Props) {
  const remaining = useCountdown({
    closesAt: discussion.until,
    pausedLeftMs: null,
    offsetMs: clockOffsetMs,
  });
  const answered = answer.state === 'saved';
  return (
    <main className="ph" id="main">
      {banner}
      <TimedHead
        title="Talk"
        remaining={remaining}
        total={discussionSeconds(discussion)}
        paused={false}
      />
      <div className="ph-state">
        <ScreenTitle>{answered ? 'Convince your neighbour.' : 'Ask your neighbour.'}</ScreenTitle>
        {phone.is === 'ready' && answered && (
          <phone.parts.OwnAnswer config={run.config} own={answer.value} />
        )}
        <p className="lead muted">
          {answered
            ? 'Say why. Find somebody who chose differently.'
            : 'What did others choose, and why?'}{' '}
          Then everybody votes again, and that vote counts.
        </p>
      </div>
    </main>
  );
}
