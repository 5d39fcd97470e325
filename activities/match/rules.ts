import { z } from 'zod';
import type { ActivityRules } from '@/domain/activity';
import { optionLetter } from '@/domain/option-letter';
import { type MatchAnswer, type MatchConfig, type MatchPublic, matchConfig } from './config';
import { keyOf, shownTargets, targetsOf } from './key';

export type { MatchAnswer, MatchConfig, MatchPublic };

/** For each item, how many chose each of the shown targets. */
export type MatchTally = { counts: number[][]; answered: number };

/** Share of the items that were given their own target (dichotomous scoring of each match). */
export function matchScore(config: MatchConfig, answer: MatchAnswer): number {
  const key = keyOf(config);
  const right = key.filter((target, item) => answer[item] === target).length;
  return key.length === 0 ? 0 : right / key.length;
}

export const matchRules: ActivityRules<'match', MatchConfig, MatchPublic, MatchAnswer, MatchTally> =
  {
    type: 'match',
    version: 1,
    config: matchConfig,

    blank: () => ({ prompt: '', pairs: [], extra: [], seconds: null, points: 1000 }),

    gaps: (config) => [
      ...(config.prompt.trim() === '' ? ['Write the question.'] : []),
      ...(config.pairs.length < 2 ? ['Give it at least two pairs.'] : []),
      ...(config.pairs.length >= 2 && targetsOf(config).length < 2
        ? ['Give it at least two different targets.']
        : []),
    ],

    scored: () => true,

    withoutKey: ({ pairs, extra, explanation: _explanation, ...rest }) => ({
      ...rest,
      items: pairs.map(({ item }) => item),
      targets: shownTargets({ pairs, extra }),
    }),

    answer: ({ items, targets }) =>
      z
        .array(
          z
            .number()
            .int()
            .min(0)
            .max(targets.length - 1),
        )
        .length(items.length)
        .min(1),

    score: matchScore,

    tally: ({ items, targets }, groups) => {
      const counts = items.map(() => targets.map(() => 0));
      let answered = 0;
      for (const { value, count } of groups) {
        answered += count;
        for (const [item, target] of value.entries()) {
          const row = counts[item];
          if (row) row[target] = (row[target] ?? 0) + count;
        }
      }
      return { counts, answered };
    },

    assess: (config, groups) => ({
      right: groups.reduce(
        (sum, { value, count }) => sum + (matchScore(config, value) === 1 ? count : 0),
        0,
      ),
    }),

    say: (_config, answer) => sayPairs(answer),
    sayKey: (config) => sayPairs(keyOf(config)),

    deckFields: (config) => ({
      choices: config.pairs.map(({ item }) => item),
      targets: [...config.pairs.map(({ target }) => target), ...config.extra],
      correct: config.pairs.map((_, index) => index),
    }),
  };

/** "1 B, 2 A" */
function sayPairs(answer: MatchAnswer): string {
  return answer.map((target, item) => `${item + 1} ${optionLetter(target)}`).join(', ');
}
