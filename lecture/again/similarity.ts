import { rulesOf } from '@/activities/rules';
import type { Question } from '@/domain/standing';
import { normaliseText } from '../content-id';

/** Longer texts are compared by their beginning. */
const COMPARED = 5000;
/** What is asked, and what there is to choose from, must each have this much in common. */
const LEAST_EACH = 0.25;

/** Who asks something else and wants something else asks another question. */
const SAME_ASK = 0.9;
const SAME_ANSWER = 0.5;

/** A question as it is compared: trigrams of what it asks, of what it offers, and of its key. */
export type Comparable = { asks: Trigrams; offers: Trigrams; answers: Trigrams };
type Trigrams = { counts: Map<string, number>; size: number };

export function comparable({ type, config }: Question): Comparable {
  const { choices = [], targets = [], correct } = rulesOf(type).deckFields(config);
  const right = Array.isArray(correct) ? correct : correct === null ? [] : [correct];
  return {
    asks: trigrams([config.prompt, config.code?.text ?? '']),
    offers: trigrams([...choices, ...targets]),
    answers: trigrams(right.map((one) => choices[Number(one)] ?? String(one))),
  };
}

/**
 * How alike two questions are, 0 to 1: the coefficient of Dice (Dice, L. R., Measures of the amount of
 * ecologic association between species, Ecology 26, 1945, 297–302) over the trigrams of prompt, code
 * and options, 2 × shared ÷ all. 0 when what they ask, or what they offer, has little in common: the
 * same prompt over other options is another question. Also 0 when both the prompt and the key have
 * changed: a sentence of the same pattern about something else is another question as well.
 */
export function similarity(a: Comparable, b: Comparable): number {
  const bothOffer = a.offers.size > 0 && b.offers.size > 0;
  const asked = shared(a.asks, b.asks);
  const offered = bothOffer ? shared(a.offers, b.offers) : 0;
  const asks = dice(asked, a.asks.size + b.asks.size);
  if (asks < SAME_ASK && !answersAlike(a, b)) return 0;
  if (!bothOffer) return asks;
  const sizes = a.offers.size + b.offers.size;
  if (Math.min(asks, dice(offered, sizes)) < LEAST_EACH) return 0;
  return dice(asked + offered, sizes + a.asks.size + b.asks.size);
}

function answersAlike({ answers: a }: Comparable, { answers: b }: Comparable): boolean {
  if (a.size === 0 || b.size === 0) return true;
  return dice(shared(a, b), a.size + b.size) >= SAME_ANSWER;
}

const dice = (common: number, all: number) => (all === 0 ? 1 : (2 * common) / all);

function shared(a: Trigrams, b: Trigrams): number {
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [trigram, count] of few.counts) {
    common += Math.min(count, many.counts.get(trigram) ?? 0);
  }
  return common;
}

function trigrams(texts: string[]): Trigrams {
  const counts = new Map<string, number>();
  let size = 0;
  for (const text of texts) {
    const plain = normaliseText(text.slice(0, COMPARED));
    if (plain === '') continue;
    const padded = ` ${plain} `;
    for (let at = 0; at + 3 <= padded.length; at++) {
      const trigram = padded.slice(at, at + 3);
      counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
      size++;
    }
  }
  return { counts, size };
}
