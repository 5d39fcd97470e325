'use client';

import { rulesOf } from '@/activities/rules';
import { RunPicture } from '@/app/(stage)/run-picture';
import { NO_EDITS } from '@/domain/edits';
import type { RunView, StageView } from '@/domain/views';
import { bareStage } from './bare-views';
import { exampleRun } from './example-run';
import type { ShownExample } from './shown-example';
import type { StageMoment } from './stage-moment';

type Props = { example: ShownExample; moment: StageMoment };

/** An example as the projector shows it: children of an element with the class `st`. */
export function StagePicture({ example, moment }: Props) {
  const revealed = moment === 'revealed' || moment === 'two-votes';
  const phase = revealed ? 'revealed' : 'open';
  const run = exampleRun(example, revealed);
  if (moment === 'two-votes') run.shown = 0;
  return (
    <RunPicture run={run} view={stageView(example, moment, run)} phase={phase} clockOffsetMs={0} />
  );
}

function stageView(
  { type, answered, tally, assessment, rounds }: ShownExample,
  moment: StageMoment,
  run: RunView,
): StageView {
  const here = Math.max(bareStage.here, answered);
  return {
    ...bareStage,
    ...{ phase: 'open', run, here, people: here, answered },
    tally: moment === 'open' ? null : (rulesOf(type).forRoom?.(tally, NO_EDITS) ?? tally),
    assessment: run.revealed ? assessment : null,
    rounds: moment === 'two-votes' ? rounds : null,
  };
}
