import { codeLines } from '@/domain/code-block';

/** All lengths in rem: 1rem is 16 px on a wall of 1920 × 1080. */
export type CodeLayout = {
  /** Height of a line, and size of its letters. */
  row: number;
  size: number;
  /** Lines that fit, of all lines. */
  capacity: number;
  lines: number;
};

/** Letters of the code face are 0.6 em wide. */
const LETTER = 0.6;
const SMALLEST_ROW = 2.1;
const SMALLEST_SIZE = 1.75;

type Place = { height: number; width: number; largestRow: number; largestSize: number };

/** A sentence below the code, when there is something to say about what is not seen. */
const NOTE = 3.3;

/** While it is open the code fills the wall; with counts beside it, a little less of it. */
const OPEN: Place = { height: 39.5, width: 98, largestRow: 4.2, largestSize: 2.7 };
const HOT: Place = { ...OPEN, width: 86, height: OPEN.height - NOTE };
/** After the reveal it leaves room for the counts and the problems. */
const REVEALED: Place = { height: 49, width: 57.8, largestRow: 3.2, largestSize: 1.95 };

export function codeLayout(code: string, mode: 'open' | 'hot' | 'revealed'): CodeLayout {
  const place = { open: OPEN, hot: HOT, revealed: REVEALED }[mode];
  const texts = codeLines(code);
  const longest = Math.max(1, ...texts.map(columnsOf));
  const row = clamp(place.height / texts.length, SMALLEST_ROW, place.largestRow);
  const fitting = place.width / (longest * LETTER);
  const size = clamp(fitting, SMALLEST_SIZE, Math.min(place.largestSize, row * 0.72 + 0.25));
  const fits = texts.length * row <= place.height + 0.1;
  return {
    row,
    size,
    capacity: fits ? texts.length : Math.floor((place.height - NOTE) / row),
    lines: texts.length,
  };
}

/** A tab is as wide as two letters here. */
export function columnsOf(line: string): number {
  return [...line.replaceAll('\t', '  ')].length;
}

export type CodeWindow = { from: number; to: number };

/**
 * Which lines (1-based, both ends included) are seen when not all of them fit: the first ones, or as
 * far down as it takes to have `focus` in the middle.
 */
export function codeWindow(
  { lines, capacity }: CodeLayout,
  focus: number | null = null,
): CodeWindow {
  if (capacity >= lines) return { from: 1, to: lines };
  const latest = lines - capacity + 1;
  const from = focus === null ? 1 : clamp(focus - Math.floor(capacity / 2), 1, latest);
  return { from, to: from + capacity - 1 };
}

/** Says what the window leaves out, or null when everything is seen. */
export function windowNote({ from, to }: CodeWindow, lines: number): string | null {
  if (from === 1 && to === lines) return null;
  return `Lines ${from} to ${to} of ${lines}; all of them are on your phone`;
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), Math.max(lowest, highest));
}
