import type { Entry } from './tally';

export type CloudWord = Entry & {
  /** In rem of the stage. */
  size: number;
};

/** The wall below the head, in rem, and how much of it words can fill without touching. */
const WIDTH = 108;
const HEIGHT = 41;
const FILLED = 0.55;
const SMALLEST = 2;
const LARGEST = 11;
const STEP = 0.25;
/** Width of a letter and height of a line relative to the size. */
const LETTER = 0.56;
const LINE = 1.25;

/**
 * Words with their sizes: the area of a word follows its count, so the size its square root. When
 * they do not fit, all become smaller, down to what can be read; then the least frequent ones are
 * left out.
 */
export function cloudWords(entries: Entry[]): CloudWord[] {
  const most = Math.max(1, ...entries.map(({ count }) => count));
  const sized = (some: Entry[], scale: number) =>
    some.map((entry) => ({ ...entry, size: sizeOf(entry, most, scale) }));
  for (let { length } = entries; length > 0; length--) {
    const some = entries.slice(0, length);
    for (let scale = LARGEST; scale >= SMALLEST; scale -= STEP) {
      const words = sized(some, scale);
      if (area(words) <= WIDTH * HEIGHT * FILLED) return inAlphabet(words);
    }
  }
  return [];
}

const share = ({ count }: Entry, most: number) => Math.sqrt(count / most);

function sizeOf(entry: Entry, most: number, scale: number): number {
  const longest = WIDTH / Math.max(1, [...entry.text].length * LETTER);
  return Math.min(longest, Math.max(SMALLEST, share(entry, most) * scale));
}

function area(words: { text: string; size: number }[]): number {
  return words.reduce(
    (sum, { text, size }) => sum + ([...text].length * LETTER + 1) * size * LINE * size,
    0,
  );
}

/** A word keeps its neighbours while the counts change. */
function inAlphabet(words: CloudWord[]): CloudWord[] {
  return words.toSorted((a, b) => Number(b.pinned) - Number(a.pinned) || (a.key < b.key ? -1 : 1));
}
