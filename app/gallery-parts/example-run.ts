import { activityId, runId } from '@/domain/ids';
import type { RunView } from '@/domain/views';
import type { ShownExample } from './shown-example';

/** The run of an example, as a session would show it: with its key only after the reveal. */
export function exampleRun(example: ShownExample, revealed: boolean): RunView {
  const { type, id, config, withoutKey, scored } = example;
  return {
    runId: runId.parse('gallery'),
    activityId: activityId.parse(id),
    round: 1,
    number: 3,
    type,
    config: revealed ? config : withoutKey,
    scored,
    asksConfidence: false,
    seconds: config.seconds,
    opensAt: 0,
    closesAt: null,
    pausedLeftMs: config.seconds === null ? null : config.seconds * 600,
    revealed,
    discussion: null,
    shown: revealed ? 100 : 0,
    live: false,
  };
}
