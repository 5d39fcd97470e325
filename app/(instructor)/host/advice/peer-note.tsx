'use client';

import { formatPercent } from '@/components/ui/format-number';
import { MovesFlow } from '@/components/ui/moves-flow';
import { Notice } from '@/components/ui/notice';
import { TimerFigure } from '@/components/ui/timer-figure';
import { useCountdown } from '@/components/ui/use-countdown';
import type { Discussion } from '@/domain/rounds/discussion';
import type { PeerAdvice, PeerSettings } from '@/domain/rounds/peer-advice';
import type { TwoRounds } from '@/domain/rounds/two-rounds';
import type { HostView } from '@/domain/views';
import { adviceFor } from './peer-step';

type Props = { view: HostView; clockOffsetMs: number };

/** Between two votes: what the first one advises, how long they still talk; then who moved. */
export function PeerNote({ view, clockOffsetMs }: Props) {
  const { run, rounds, assessment, answered, settings } = view;
  if (rounds) return <Moved rounds={rounds} />;
  const advice = adviceFor(view);
  if (view.phase !== 'closed' || !run?.scored) return null;
  if (run.discussion) return <Talking discussion={run.discussion} clockOffsetMs={clockOffsetMs} />;
  if (!advice || !assessment) return null;
  const right = `${formatPercent(assessment.right / answered)} right.`;
  return (
    <Notice look={advice === 'go-on' ? 'right' : 'call'} icon="users" title={right} live>
      {sentence(advice, settings.peer)}
    </Notice>
  );
}

function sentence(advice: PeerAdvice, { explainBelow, goOnAbove }: PeerSettings): string {
  switch (advice) {
    case 'explain':
      return `Fewer than ${explainBelow}%: explain it again, then let them vote again. The room has seen nothing yet.`;
    case 'discuss':
      return `Between ${explainBelow}% and ${goOnAbove}%: let neighbours convince each other, then vote again.`;
    case 'go-on':
      return `More than ${goOnAbove}%: show the result, explain in a sentence, and go on.`;
  }
}

function Talking({ discussion, clockOffsetMs }: { discussion: Discussion; clockOffsetMs: number }) {
  const remaining = useCountdown({
    closesAt: discussion.until,
    pausedLeftMs: null,
    offsetMs: clockOffsetMs,
  });
  return (
    <Notice look="call" icon="message" title="They are talking." live>
      <p className="row">
        <TimerFigure remaining={remaining} paused={false} clock />
        <span>The second vote has no time limit, and it is the one that counts.</span>
      </p>
    </Notice>
  );
}

function Moved({ rounds: { before, now, moves, gain } }: { rounds: TwoRounds }) {
  const share = ({ right, answered }: TwoRounds['now']) =>
    answered === 0 ? 'nobody' : formatPercent(right / answered);
  return (
    <section className="stack" aria-label="Two votes">
      <p>
        <b>
          {share(before)} right, then {share(now)}.
        </b>{' '}
        <span className="muted">The second vote counts.</span>
      </p>
      <MovesFlow moves={moves} gain={gain} rounds={[before.round, now.round]} />
    </section>
  );
}
