import type { Span } from '../../outline/block';
import type { EntryGroup } from '../../structure/entry-groups';
import { comparable } from '../clean-text';
import type { Material, Pair, Relation } from '../material';
import { counts, tidyPairs } from './tidy-pairs';

const ANALOGY =
  /(?<!\p{L})(?:analog(?:y|ies|ie|ien|ía|ías)|metaphors?|metaphern?|métaphores?|metáforas?|maps? to|mapping|entspricht|correspond\p{L}*|equivalen\p{L}*)(?!\p{L})/iu;

/** How far in the notes' own words the entries are an analogy, a mapping or descriptions. */
export function isAnalogy({ lead, title, tie }: EntryGroup): boolean {
  return (tie === 'equals' || tie === 'arrow') && ANALOGY.test(`${lead ?? ''} ${title ?? ''}`);
}

/** "docker run -v", "`ls`", a word with a sign in it: a name as computers have them. */
const isMarked = (text: string) => /^(?:\*\*|__|`)/.test(text.trim());

/** In prose a colon or a dash makes no term: it has to be set in bold or as code. */
export function termsOf(group: EntryGroup): Pair[] {
  const written = group.kind !== 'drawing';
  const loose = group.tie === 'colon' || group.tie === 'dash';
  const entries = group.entries.filter(({ left }) => !written || !loose || isMarked(left));
  const versions = entries.filter(({ left }) => /\d+\.\d+/.test(left)).length;
  if (entries.length < group.entries.length * 0.8 || versions > entries.length / 2) return [];
  return tidyPairs(entries, written).filter(({ left, right }) => isTerm(left) && !isRemark(right));
}

/** A few words, no sentence and no assignment. */
const isTerm = (left: string) => left.split(' ').length <= 6 && !/[.!?;]$|:\/\//.test(left);

/** A question, or a time of a plan. */
const isRemark = (right: string) => /\?$|^\(?\d+\s*(?:min|minutes|h)\)?$/i.test(right);

/**
 * Right sides that sort the left ones into a few classes ("cached", "rebuilt"), or that differ in
 * nothing but numbers (addresses, terminals): there is no single counterpart to ask for.
 */
export function isSorting(group: EntryGroup): boolean {
  const kinds = counts(group.entries.map(({ right }) => comparable(right).replace(/\d+/g, '0')));
  return kinds.size < group.entries.length * 0.75;
}

export function pairsMaterial(
  { line, lineEnd }: Span,
  relation: Relation,
  pairs: Pair[],
  rest: Pick<Material, 'rule' | 'context' | 'reason' | 'worth'>,
): Material[] {
  if (pairs.length < 3) return [];
  return [{ is: 'pairs', relation, under: null, pairs, line, lineEnd, ...rest }];
}
