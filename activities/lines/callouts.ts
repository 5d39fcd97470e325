import type { LinesConfig } from './rules';
import type { CodeWindow } from './stage-layout';

/** A problem called out beside the code; lengths in rem, from the top of the code. */
export type Callout = {
  /** Index in the key; the number that is written is one more. */
  index: number;
  text: string;
  explanation: string | null;
  /** The problem that is being talked about: the last one shown. */
  now: boolean;
  top: number;
  /** Where its wire starts; null for an absence, and for a line outside the window. */
  wireFrom: number | null;
  /** Where its wire ends. */
  wireTo: number;
};

const GAP = 0.9;
/** A tile is a little higher than a row: beside the first one it may stand out. */
const HIGHEST = -0.2;
/** The middle of the numbered tile. */
const TILE_MIDDLE = 1.7;
const TILE = 3.4;
const TITLE_LINE = 2.35;
const TITLE_COLUMNS = 21;
const EXPLANATION_LINE = 2.1;
const EXPLANATION_COLUMNS = 25;

type Item = Omit<Callout, 'top' | 'wireTo'> & { height: number; ideal: number };

/**
 * Places the problems shown so far beside their lines, from top to bottom, absences last, so that
 * none covers another. When they do not all fit, only the present one keeps its explanation; when
 * even that is too much, the earliest ones leave (their lines stay marked).
 */
export function placeCallouts(
  problems: LinesConfig['problems'],
  shown: number,
  geometry: { row: number; window: CodeWindow; height: number },
): Callout[] {
  const current = Math.min(shown, problems.length) - 1;
  const items = problems
    .slice(0, current + 1)
    .map((problem, index) => toItem(problem, index, index === current, geometry));
  return stack(fitting(items, geometry.height), geometry.height);
}

function toItem(
  problem: LinesConfig['problems'][number],
  index: number,
  now: boolean,
  { row, window }: { row: number; window: CodeWindow },
): Item {
  const line = problem.lines?.find((number) => number >= window.from && number <= window.to);
  const middle = line === undefined ? null : (line - window.from + 0.5) * row;
  const item = {
    index,
    text: problem.text,
    explanation: problem.explanation ?? null,
    now,
    wireFrom: middle,
    ideal: middle === null ? Number.POSITIVE_INFINITY : middle - TILE_MIDDLE,
  };
  return { ...item, height: heightOf(item) };
}

function heightOf({ text, explanation }: { text: string; explanation: string | null }): number {
  const title = Math.ceil(text.length / TITLE_COLUMNS) * TITLE_LINE;
  const lines = explanation ? Math.ceil(explanation.length / EXPLANATION_COLUMNS) : 0;
  return Math.max(TILE, title + lines * EXPLANATION_LINE);
}

function fitting(items: Item[], height: number): Item[] {
  if (totalOf(items) <= height) return items;
  const terse = items.map((item) => (item.now ? item : withoutExplanation(item)));
  while (terse.length > 1 && totalOf(terse) > height) terse.shift();
  return terse;
}

function withoutExplanation(item: Item): Item {
  const terse = { ...item, explanation: null };
  return { ...terse, height: heightOf(terse) };
}

function totalOf(items: Item[]): number {
  return items.reduce((sum, { height }) => sum + height + GAP, -GAP);
}

/** Each beside its line or below the one before it; at the bottom they are pushed up again. */
function stack(items: Item[], height: number): Callout[] {
  const ordered = [...items].sort((a, b) => a.ideal - b.ideal || a.index - b.index);
  let free = HIGHEST;
  const lowered = ordered.map(({ ideal, ...item }) => {
    const top = Number.isFinite(ideal) ? Math.max(ideal, free) : free;
    free = top + item.height + GAP;
    return { ...item, top };
  });
  let limit = Math.max(height, totalOf(ordered));
  const raised = lowered.reverse().map(({ height: own, ...item }) => {
    const top = Math.min(item.top, limit - own);
    limit = top - GAP;
    return { ...item, top, wireTo: top + TILE_MIDDLE };
  });
  return raised.reverse();
}
