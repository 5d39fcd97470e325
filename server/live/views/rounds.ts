import { rulesOf } from '@/activities/rules';
import type { ActivityConfig, AnswerGroup } from '@/domain/activity';
import { normalizedGain } from '@/domain/rounds/moves';
import type { RoundCount, TwoRounds } from '@/domain/rounds/two-rounds';
import type { RememberedSession } from '../remembered-session';
import type { RoomFacts } from './room-facts';

/** Both votes on the present activity; null for a first one. */
export function roundsOf(
  { live }: RememberedSession,
  { groups, earlier }: RoomFacts,
): TwoRounds | null {
  const { run } = live.state;
  if (!run?.scored || !live.run || !earlier) return null;
  const { moves } = earlier;
  return {
    before: countRound(earlier, earlier.groups),
    now: countRound({ round: run.round, type: run.type, config: live.run.config }, groups),
    moves,
    gain: normalizedGain(moves),
  };
}

type Round = { round: number; type: string; config: ActivityConfig };

function countRound({ round, type, config }: Round, groups: AnswerGroup<unknown>[]): RoundCount {
  const rules = rulesOf(type);
  return {
    round,
    answered: groups.reduce((sum, { count }) => sum + count, 0),
    right: rules.assess(config, groups).right,
    tally: rules.tally(rules.withoutKey(config), groups),
  };
}
