import { sayNumber } from '@/domain/say-number';
import type { Bin, Histogram } from './histogram';

export type AxisMark = { at: number; text: string };
/** Where the true value stands: a share of the axis, or beyond one of its ends. */
export type Truth = { at: number; beyond: 'left' | 'right' | null };
export type Axis = { bins: Bin[]; marks: AxisMark[]; truth: Truth | null };

/** More columns would be too thin to be seen from the last row. */
const MOST_COLUMNS = 20;
const MOST_MARKS = 7;

/** The columns of a histogram, grown towards the true value as far as that is worth it. */
export function axisOf({ bins: counted }: Pick<Histogram, 'bins'>, correct: number | null): Axis {
  const bins = correct === null ? counted : grown(counted, correct);
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last) return { bins, marks: [], truth: null };
  const truth = correct === null ? null : placeOf(correct, bins, first.from, last.to);
  return { bins, marks: marksOf(bins), truth };
}

function grown(bins: Bin[], correct: number): Bin[] {
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last) return bins;
  const width = first.to - first.from;
  const free = MOST_COLUMNS - bins.length;
  const left = Math.ceil((first.from - correct) / width);
  if (left > 0 && left <= free) return [...empty(first.from, width, -left), ...bins];
  const right = Math.floor((correct - last.to) / width) + 1;
  if (right > 0 && right <= free) return [...bins, ...empty(last.to, width, right)];
  return bins;
}

/** `count` columns from `start` on; to its left when the count is negative. */
function empty(start: number, width: number, count: number): Bin[] {
  const tidy = (value: number) => Number(value.toPrecision(15));
  const begin = Math.min(0, count);
  return Array.from({ length: Math.abs(count) }, (_, index) => ({
    from: tidy(start + (begin + index) * width),
    to: tidy(start + (begin + index + 1) * width),
    count: 0,
  }));
}

/** Whole numbers stand below the middle of their column, all others at its edges. */
function marksOf(bins: Bin[]): AxisMark[] {
  const single = isSingle(bins);
  const values = single ? bins.map(({ from }) => from) : [...bins.map(({ from }) => from)];
  if (!single) values.push(bins.at(-1)?.to ?? 0);
  const every = Math.ceil(values.length / MOST_MARKS);
  return values.flatMap((value, index) =>
    index % every === 0
      ? [{ at: (index + (single ? 0.5 : 0)) / bins.length, text: sayNumber(value, 6) }]
      : [],
  );
}

function placeOf(correct: number, bins: Bin[], from: number, to: number): Truth {
  const middle = isSingle(bins) && Number.isInteger(correct) ? 0.5 : 0;
  const at = (correct + middle - from) / (to - from);
  if (at < 0) return { at: 0, beyond: 'left' };
  if (at > 1) return { at: 1, beyond: 'right' };
  return { at, beyond: null };
}

/** True when each column is one whole number. */
function isSingle([first]: Bin[]): boolean {
  return first !== undefined && first.to - first.from === 1 && Number.isInteger(first.from);
}

/** "7", "5 to 10": a column in words. */
export function sayBin({ from, to }: Bin): string {
  return isSingle([{ from, to, count: 0 }])
    ? sayNumber(from)
    : `${sayNumber(from, 6)} to ${sayNumber(to, 6)}`;
}
