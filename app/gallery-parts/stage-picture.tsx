'use client';

import { rulesOf } from '@/activities/rules';
import { RunPicture } from '@/app/(stage)/run-picture';
import { NO_EDITS } from '@/domain/edits';
import type { StageView } from '@/domain/views';
import { exampleRun } from './example-run';
import type { ShownExample } from './shown-example';
import type { StageMoment } from './stage-moment';

type Props = { example: ShownExample; moment: StageMoment };

/** An example as the projector shows it: children of an element with the class `st`. */
export function StagePicture({ example, moment }: Props) {
  const revealed = moment === 'revealed';
  const phase = revealed ? 'revealed' : 'open';
  const run = exampleRun(example, revealed);
  return (
    <RunPicture run={run} view={stageView(example, moment, run)} phase={phase} clockOffsetMs={0} />
  );
}

function stageView(
  { type, answered, tally, assessment }: ShownExample,
  moment: StageMoment,
  run: StageView['run'],
): StageView {
  return {
    ...{ audience: 'stage', version: 1, phase: 'open', now: 0, title: 'Gallery', code: '482913' },
    ...{ run, joinAddress: 'quiz.example', joinUrl: 'https://quiz.example/play/482913' },
    ...{ here: Math.max(26, answered), people: Math.max(26, answered), names: [], answered },
    tally: moment === 'open' ? null : (rulesOf(type).forRoom?.(tally, NO_EDITS) ?? tally),
    assessment: moment === 'revealed' ? assessment : null,
    ...{ rounds: null, leaderboard: null, questions: 3, slide: null },
  };
}
