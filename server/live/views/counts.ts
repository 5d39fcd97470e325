import { rulesOf } from '@/activities/rules';
import type { AnswerGroup, Assessment } from '@/domain/activity';
import type { RememberedSession } from '../remembered-session';
import { isRevealed } from './run-view';

/** The answers to the present run, summed up. `assessment` is null where nothing can be right. */
export type Counts = { answered: number; tally: unknown; assessment: Assessment | null };

export function countAnswers({ live }: RememberedSession, groups: AnswerGroup<unknown>[]): Counts {
  const answered = groups.reduce((sum, { count }) => sum + count, 0);
  if (!live.state.run || !live.run) return { answered, tally: null, assessment: null };
  const rules = rulesOf(live.state.run.type);
  const { config } = live.run;
  return {
    answered,
    tally: rules.tally(rules.withoutKey(config), groups),
    assessment: rules.scored(config) ? rules.assess(config, groups) : null,
  };
}

/** Without what the host has hidden, and what a type itself keeps from the room. */
function forRoom({ live }: RememberedSession, tally: unknown): unknown {
  const { run } = live.state;
  return run && tally !== null ? (rulesOf(run.type).forRoom?.(tally, run.edits) ?? tally) : tally;
}

/** The same counts as the stage may show them now. */
export function countsForStage(session: RememberedSession, counts: Counts): Counts {
  const revealed = isRevealed(session);
  const shows = revealed || (session.live.state.run?.live ?? false);
  return {
    answered: counts.answered,
    tally: shows ? forRoom(session, counts.tally) : null,
    assessment: revealed ? counts.assessment : null,
  };
}
