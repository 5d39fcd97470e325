import type { ActivityConfig, AnswerGroup } from '@/domain/activity';
import { carriedFields } from '@/domain/carried-fields';
import { keyOf, shownTargets } from './key';
import { type MatchAnswer, type MatchConfig, matchRules } from './rules';

export const matchKinds = [
  {
    id: 'match',
    text: 'Match',
    hint: 'Pairs, or things and their categories',
    icon: 'link',
    is: () => true,
    fresh: (): MatchConfig => ({
      ...matchRules.blank(),
      pairs: [
        { item: 'One', target: 'A' },
        { item: 'Two', target: 'B' },
      ],
      seconds: 60,
    }),
    from: (config: ActivityConfig): MatchConfig => ({
      ...matchRules.blank(),
      ...carriedFields(config),
    }),
  },
] as const;

/** What is worth saving: pairs and targets that are whole. */
export function tidyMatch(config: MatchConfig): MatchConfig {
  const pairs = config.pairs
    .map(({ item, target }) => ({ item: item.trim(), target: target.trim() }))
    .filter(({ item, target }) => item !== '' && target !== '');
  const taken = new Set(pairs.map(({ target }) => target));
  const extra = [...new Set(config.extra.map((target) => target.trim()))].filter(
    (target) => target !== '' && !taken.has(target),
  );
  return { ...config, pairs, extra };
}

/** Made-up answers for the preview of the result: most are right, some are one target further. */
export function sampleMatches(config: MatchConfig): AnswerGroup<MatchAnswer>[] {
  const key = keyOf(config);
  if (key.length === 0) return [];
  const { length } = shownTargets(config);
  const further = (items: number) =>
    key.map((target, item) => (item < items ? (target + 1) % length : target));
  return [
    { value: key, count: 16 },
    { value: further(1), count: 8 },
    { value: further(2), count: 4 },
  ].filter(
    ({ value }, at, all) => all.findIndex((group) => `${group.value}` === `${value}`) === at,
  );
}
