import { BAR } from './box-lines';
import { cellBetween, type RawCell } from './columns';
import type { Row } from './panel';

/** Takes a row apart into the cells of a table. */
export type Split = (row: Row) => RawCell[];

/** Columns of bars that part text: "|" only with blanks beside it, so that `a|b` is none. */
export function barsIn(line: string): number[] {
  return [...line.matchAll(/[│║┃┼╪╬]|(?<=^|[\s:=-])\|(?=$|[\s:=-])|(?<=[=-])\+(?=[=-])/g)].map(
    (found) => found.index,
  );
}

export function isBarred(text: string, bars: number[]): boolean {
  return bars.every((bar) => [0, -1, 1].some((step) => BAR.test(text[bar + step] ?? '')));
}

export function byBars(bars: number[]): Split {
  return ({ text }) => {
    const cells: string[] = [];
    let from = 0;
    for (const bar of bars) {
      const at = [0, -1, 1].map((step) => bar + step).find((near) => BAR.test(text[near] ?? ''));
      cells.push(text.slice(from, at ?? bar));
      from = (at ?? bar) + 1;
    }
    const all = [...cells, text.slice(from)].map(cellBetween);
    // Bars at both ends are borders, not columns.
    return all.slice(
      bars[0] === 0 ? 1 : 0,
      /^\s*$/.test(text.slice(from)) && bars.length > 2 ? -1 : undefined,
    );
  };
}
