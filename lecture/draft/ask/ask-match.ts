import type { MatchConfig } from '@/activities/match/rules';
import type { Asking, Draft } from '../draft';
import type { Material } from '../material';
import { areAlike, distinctStems } from '../stems';

type Match = MatchConfig['pairs'][number];

const FEWEST = 3;
const MOST = 6;
const LONGEST = 110;
/** To match all of them asks more than to pick one. */
const MORE_WORTH = 6;

/**
 * Pairs as one activity: up to six that cannot be taken for one another. Pairs of a category, which
 * share their target, only have to differ in their item.
 */
export function askMatch(
  material: Material,
  prompt: string,
  all: Match[],
  { facts }: Asking,
): Draft[] {
  const short = all.filter(
    ({ item, target }) => item.length <= LONGEST && target.length <= LONGEST,
  );
  const items = distinctStems(short.map(({ item }) => item));
  const names = [...new Set(short.map(({ target }) => target))];
  const stems = distinctStems(names);
  const stemsFor = (target: string) => stems[names.indexOf(target)] ?? NONE;
  const taken: number[] = [];
  const fits = (at: number) =>
    taken.every((other) => {
      const [one, two] = [short[at], short[other]];
      if (!one || !two || areAlike(items[at] ?? NONE, items[other] ?? NONE)) return false;
      if (one.target === two.target) return true;
      const tied = facts.areTied(one.item, two.target) || facts.areTied(two.item, one.target);
      return !tied && !areAlike(stemsFor(one.target), stemsFor(two.target));
    });
  for (let at = 0; at < short.length && taken.length < MOST; at++) if (fits(at)) taken.push(at);
  const pairs = taken.flatMap((at) => short[at] ?? []);
  if (pairs.length < FEWEST || new Set(pairs.map(({ target }) => target)).size < 2) return [];
  const config: MatchConfig = { prompt, pairs, extra: [], seconds: null, points: 1000 };
  const { line, lineEnd, worth } = material;
  return [{ type: 'match', config, material, line, lineEnd, score: worth + MORE_WORTH }];
}

const NONE = new Set<string>();
