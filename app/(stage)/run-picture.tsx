'use client';

import { ActivityStage, ActivityStageFoot } from '@/activities/stage';
import { WithFormulas } from '@/components/ui/formulas-context';
import { Highlight } from '@/components/ui/highlight';
import { TimerRing } from '@/components/ui/timer-ring';
import { useCountdown } from '@/components/ui/use-countdown';
import type { StagePhase } from '@/domain/activity-views';
import type { RunView, StageView } from '@/domain/views';
import { DiscussionAside } from './discussion-aside';
import { RoundsPicture } from './rounds-picture';
import { StageFoot } from './stage-foot';

type Props = { view: StageView; run: RunView; phase: StagePhase; clockOffsetMs: number };

/** A question, open, closed or revealed, with its clock and the bottom strip. */
export function RunPicture({ view, run, phase, clockOffsetMs }: Props) {
  const { tally, assessment, here, answered } = view;
  const everybody = Math.max(here, answered);
  const filled = phase === 'revealed' ? 1 : everybody > 0 ? answered / everybody : 0;
  const props = { config: run.config, phase, tally, assessment, shown: run.shown, here, answered };
  const timer = phase !== 'revealed' && (
    <RunTimer run={run} closed={phase === 'closed'} clockOffsetMs={clockOffsetMs} />
  );
  const { rounds } = view;
  const compares = rounds !== null && phase === 'revealed' && run.shown === 0;
  return (
    <WithFormulas formulas={run.config.formulas}>
      {compares ? (
        <RoundsPicture run={run} rounds={rounds} />
      ) : (
        <ActivityStage type={run.type} {...props} timer={timer} key={run.runId} />
      )}
      <StageFoot view={view} share={filled}>
        {run.round > 1 && phase !== 'revealed' && <span className="-mr-[2rem]">Once more:</span>}
        <ActivityStageFoot type={run.type} {...props} />
      </StageFoot>
    </WithFormulas>
  );
}

type TimerProps = { run: RunView; closed: boolean; clockOffsetMs: number };

function RunTimer({ run, closed, clockOffsetMs }: TimerProps) {
  const { closesAt, pausedLeftMs, seconds } = run;
  const remaining = useCountdown({ closesAt, pausedLeftMs, offsetMs: clockOffsetMs });
  if (closed && run.discussion) {
    return <DiscussionAside discussion={run.discussion} clockOffsetMs={clockOffsetMs} />;
  }
  if (closed || remaining === 0) {
    return (
      <p className="st-aside text-[3.25rem]! font-[700]" role="status">
        <Highlight>{seconds === null ? 'Closed' : 'Time is up'}</Highlight>
      </p>
    );
  }
  return <TimerRing remaining={remaining} total={seconds} paused={pausedLeftMs !== null} />;
}
