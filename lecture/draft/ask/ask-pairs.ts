import { comparable } from '../clean-text';
import type { Asking, Draft } from '../draft';
import type { Of, Pair } from '../material';
import { scoreOf } from '../score';
import { areAlike, distinctStems, overlap, stemsOf } from '../stems';
import { askMatch } from './ask-match';
import { choiceConfig, type Pick } from './choice-config';
import { inContext } from './in-context';

const LONGEST_OPTION = 110;
const LONGEST_QUOTE = 160;
/**
 * Wrong options come from the neighbourhood, and of a long list only some pairs, evenly spread, are
 * asked: four at most are taken, and a list of 100,000 costs no more than its length.
 */
const NEAR = 12;
const MOST_ASKED = 16;

/**
 * All of them to be matched, and one question for each pair: a left side for a description, a right side for all else. Wrong
 * options are the other pairs' sides, save those that mean nearly the same on either side.
 */
export function askPairs(material: Of<'pairs'>, asking: Asking): Draft[] {
  const { wording, facts } = asking;
  const { pairs, relation, under, context } = material;
  const back = relation === 'describes' && pairs.every(({ left }) => left.length <= 50);
  const lefts = distinctStems(pairs.map(({ left }) => left));
  const rights = distinctStems(pairs.map(({ right }) => right));
  const areApart = (a: number, b: number) =>
    !areAlike(stems(lefts, a), stems(lefts, b)) && !areAlike(stems(rights, a), stems(rights, b));

  function pickFor(pair: Pair, at: number): Pick | null {
    const [asked, answer] = back ? [pair.right, pair.left] : [pair.left, pair.right];
    if (answer.length > LONGEST_OPTION || asked.length > LONGEST_QUOTE) return null;
    if (isGivenAway(pair)) return null;
    const from = Math.max(0, at - NEAR);
    const others = pairs
      .slice(from, at + NEAR + 1)
      .filter(
        (other, step) =>
          other !== pair &&
          areApart(at, from + step) &&
          !mentions(back ? asked : other.right, back ? other.left : asked) &&
          !facts.areTied(asked, back ? other.left : other.right) &&
          !sameStems(asked, back ? other.left : other.right),
      );
    const options = others.map(({ left, right }) => (back ? left : right));
    const quoted = wording.quote(asked);
    const question = back ? wording.back[relation](quoted) : forward(asked, quoted);
    return {
      prompt: inContext(context, question),
      answer,
      others: options.filter(({ length }) => length <= LONGEST_OPTION),
    };
  }

  /** What is a question already is asked as it is. */
  function forward(asked: string, quoted: string): string {
    if (under && asked.endsWith('?')) return asked;
    return under
      ? wording.under(quoted, wording.quote(under[1]))
      : wording.forward[relation](quoted);
  }

  const every = Math.ceil(pairs.length / MOST_ASKED);
  const picks = pairs.flatMap((pair, at): Draft[] => {
    if (at % every !== 0) return [];
    const pick = pickFor(pair, at);
    const made = pick && choiceConfig(pick);
    if (!made) return [];
    const { asked, ...config } = made;
    const { line, lineEnd } = pair;
    return [{ type: 'choice', config, material, line, lineEnd, score: scoreOf(material, asked) }];
  });
  const matches = pairs
    .filter((pair, at) => at % every === 0 && !isGivenAway(pair))
    .map(({ left, right }) => ({ item: left, target: right }));
  const columns = under?.filter((head) => head !== '').join(' – ');
  const matched = wording.match[relation];
  const question = columns ? `${matched.replace(/\.$/, ':')} ${columns}.` : matched;
  const prompt = inContext(context, question);
  return [...askMatch(material, prompt, matches, asking), ...picks];
}

/** One side names the other. */
const isGivenAway = ({ left, right }: Pair) => mentions(right, left) || mentions(left, right);

const stems = (all: Set<string>[], at: number) => all[at] ?? new Set<string>();

/** True when a text contains another one as whole words. */
function mentions(text: string, other: string): boolean {
  const inside = comparable(other);
  return inside !== '' && ` ${comparable(text)} `.includes(` ${inside} `);
}

/** "a packet" and "the packet": no option for each other. */
function sameStems(one: string, other: string): boolean {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  return a.size === b.size && overlap(a, b) === 1;
}
