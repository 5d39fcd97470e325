import type { AnswerGroup } from '@/domain/activity';

/** Answers from `from` (included) to `to` (not included). */
export type Bin = { from: number; to: number; count: number };

export type Histogram = {
  /** Ascending, without gaps; empty when nobody has answered. */
  bins: Bin[];
  /** Answers far below and far above the others. */
  below: number;
  above: number;
  /** Null when nobody has answered. */
  median: number | null;
  answered: number;
};

const MOST_BINS = 12;
/** A range so many times as wide as that of the others presses them together. */
const WORTH_CUTTING = 4;

/**
 * Answers in at most a dozen bins of equal, round width. Outliers would press all others into one
 * bin: what lies beyond Tukey's fences, the quartiles ∓ 1.5 interquartile ranges (Exploratory Data
 * Analysis, 1977), and outside the middle 80 % is only counted.
 */
export function histogramOf(groups: AnswerGroup<number>[]): Histogram {
  const sorted = [...groups].sort((a, b) => a.value - b.value);
  const answered = sorted.reduce((sum, { count }) => sum + count, 0);
  if (answered === 0) return { bins: [], below: 0, above: 0, median: null, answered };
  const [low, high] = fences(sorted, answered);
  const kept = sorted.filter(({ value }) => value >= low && value <= high);
  const outside = (isOut: (value: number) => boolean) =>
    sorted.reduce((sum, { value, count }) => sum + (isOut(value) ? count : 0), 0);
  return {
    bins: binsOf(kept),
    below: outside((value) => value < low),
    above: outside((value) => value > high),
    median: tidy((quantile(sorted, answered, 0.5) + upperMedian(sorted, answered)) / 2),
    answered,
  };
}

function fences(sorted: AnswerGroup<number>[], answered: number): [low: number, high: number] {
  const at = (share: number) => quantile(sorted, answered, share);
  const margin = 1.5 * (at(0.75) - at(0.25));
  const [low, high] = [Math.min(at(0.25) - margin, at(0.1)), Math.max(at(0.75) + margin, at(0.9))];
  const [least, most] = [sorted[0]?.value ?? 0, sorted.at(-1)?.value ?? 0];
  const whole = sorted.every(({ value }) => Number.isInteger(value));
  const hasRoom =
    most - least < WORTH_CUTTING * (high - low) || (whole && most - least < MOST_BINS);
  return hasRoom ? [least, most] : [low, high];
}

/** The value at this share of the sorted answers, rounded down to an answer that was given. */
function quantile(sorted: AnswerGroup<number>[], answered: number, share: number): number {
  return nth(sorted, Math.floor((answered - 1) * share));
}

function upperMedian(sorted: AnswerGroup<number>[], answered: number): number {
  return nth(sorted, Math.ceil((answered - 1) / 2));
}

function nth(sorted: AnswerGroup<number>[], index: number): number {
  let before = 0;
  for (const { value, count } of sorted) {
    before += count;
    if (index < before) return value;
  }
  return sorted.at(-1)?.value ?? 0;
}

function binsOf(kept: AnswerGroup<number>[]): Bin[] {
  const least = kept[0]?.value ?? 0;
  const most = kept.at(-1)?.value ?? 0;
  const whole = kept.every(({ value }) => Number.isInteger(value));
  const width = binWidth(least, most, whole);
  const first = slot(least, width);
  const bins = Array.from({ length: slot(most, width) - first + 1 }, (_, index) => ({
    from: tidy((first + index) * width),
    to: tidy((first + index + 1) * width),
    count: 0,
  }));
  for (const { value, count } of kept) {
    const bin = bins[slot(value, width) - first];
    if (bin) bin.count += count;
  }
  return bins;
}

function binWidth(least: number, most: number, whole: boolean): number {
  const span = most - least;
  const finest = whole ? finestWhole(least, most) : (Math.abs(most) || 1) * 1e-9;
  if (span === 0) return whole ? finest : roundWidth(Math.abs(most) / 10);
  return Math.max(roundWidth(span / (MOST_BINS - 2)), finest);
}

/** From a hundred trillion on, fifteen digits no longer tell a number from the next one. */
function finestWhole(least: number, most: number): number {
  return Math.max(1, roundWidth(Math.max(Math.abs(least), Math.abs(most), 1) * 1e-14));
}

/** The next of … 1, 2, 5, 10, 20, 50 … that is not smaller. */
function roundWidth(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= width * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Binary fractions must not move 0.3 into the bin that ends there. */
const slot = (value: number, width: number) => Math.floor(tidy(value / width));

const tidy = (value: number) => Number(value.toPrecision(15)) + 0;
