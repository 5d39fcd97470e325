import type { Doubt } from '@/domain/deck';
import type { Measure } from '../structure/measures';
import { cleanText } from './clean-text';

/** Rounded numbers may differ by so much and still say the same. */
const SAME = 1.05;
const SAME_ROUGHLY = 1.2;

export type Doubts = {
  list: Doubt[];
  /** True when the notes give another number for it elsewhere. */
  concerns: (name: string, dimension: string) => boolean;
};

/** Numbers of the notes that contradict each other: for the lecturer to settle, not to be asked. */
export function doubtsOf(measures: Measure[]): Doubts {
  const first = new Map<string, Measure>();
  const disputed = new Set<string>();
  const list: Doubt[] = [];
  for (const measure of [...measures].sort((a, b) => a.line - b.line)) {
    const key = keyOf(measure.name, measure.quantity.dimension);
    const known = first.get(key);
    if (!known) first.set(key, measure);
    else if (!agree(known, measure)) {
      if (!disputed.has(key)) list.push(doubt(known, measure));
      disputed.add(key);
    }
  }
  return { list, concerns: (name, dimension) => disputed.has(keyOf(name, dimension)) };
}

function doubt(known: Measure, other: Measure): Doubt {
  const name = cleanText(other.name);
  return {
    line: other.line,
    text: `“${name}” is ${other.text} here and ${known.text} on line ${known.line}: which one is right?`,
  };
}

function agree({ quantity: a }: Measure, { quantity: b }: Measure): boolean {
  const [less = 0, more = 0] = [a.base, b.base].sort((x, y) => x - y);
  if (less === more) return true;
  return less > 0 && more / less <= (a.about || b.about ? SAME_ROUGHLY : SAME);
}

const ARTICLE = /^(?:the|an?|der|die|das|eine?|l['’]|les?|la|une?|el|l[oa]s|un)\s+/i;

function keyOf(name: string, dimension: string): string {
  const plain = cleanText(name).replace(/[`*]/g, '').toLowerCase();
  return `${dimension} ${plain.replace(ARTICLE, '').replace(/\s+/g, ' ')}`;
}
