'use client';

import { Highlight } from '@/components/ui/highlight';
import { TimerRing } from '@/components/ui/timer-ring';
import { useCountdown } from '@/components/ui/use-countdown';
import { type Discussion, discussionSeconds } from '@/domain/rounds/discussion';

type Props = { discussion: Discussion; clockOffsetMs: number };

/** Beside the question while neighbours talk: how long they still have. */
export function DiscussionAside({ discussion, clockOffsetMs }: Props) {
  const remaining = useCountdown({
    closesAt: discussion.until,
    pausedLeftMs: null,
    offsetMs: clockOffsetMs,
  });
  return (
    <div className="st-talk">
      <p role="status">
        <Highlight wraps>
          {remaining === 0 ? 'Now vote again' : 'Convince your neighbour'}
        </Highlight>
      </p>
      {remaining !== 0 && <TimerRing remaining={remaining} total={discussionSeconds(discussion)} />}
    </div>
  );
}
