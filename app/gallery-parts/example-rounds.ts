import type { ActivityConfig, AnswerGroup, AnyActivityRules } from '@/domain/activity';
import { normalizedGain } from '@/domain/rounds/moves';
import type { RoundCount, TwoRounds } from '@/domain/rounds/two-rounds';

/** The example's answers as a second vote; in the first, every answer was given as often as the next one. */
export function exampleRounds(
  rules: AnyActivityRules,
  config: ActivityConfig,
  groups: AnswerGroup<unknown>[],
): TwoRounds | null {
  if (groups.length < 2) return null;
  const first = groups.map(({ value }, at) => ({
    value,
    count: (groups[(at + 1) % groups.length] ?? { count: 0 }).count,
  }));
  const count = (round: number, given: AnswerGroup<unknown>[]): RoundCount => ({
    round,
    answered: given.reduce((sum, group) => sum + group.count, 0),
    right: rules.assess(config, given).right,
    tally: rules.tally(rules.withoutKey(config), given),
  });
  const [before, now] = [count(1, first), count(2, groups)];
  const most = Math.min(before.right, now.right);
  const stayed = Math.max(Math.floor(most * 0.8), before.right + now.right - now.answered);
  const moves = {
    rightRight: stayed,
    rightWrong: before.right - stayed,
    wrongRight: now.right - stayed,
    wrongWrong: now.answered - before.right - now.right + stayed,
  };
  return { before, now, moves, gain: normalizedGain(moves) };
}
