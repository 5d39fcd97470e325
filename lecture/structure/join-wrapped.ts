import type { GridRow } from './grid';

const ENDED = /[.!?:;…]["'”’»)]*$/;
const SMALL = /^[\p{Ll}(]/u;

/** A line of a table before it is known whether it goes on with the line above. */
export type RawRow = { cells: string[]; indents: number[]; line: number; apart: boolean };

/**
 * Lines of a table → rows. A line goes on with the one directly above when it leaves cells empty
 * that the one above fills, when all its cells are indented, or when its cells begin small in columns of capitals, below cells
 * that fill them. `apart`: a blank line or a rule stands between.
 */
export function joinWrapped(lines: RawRow[]): GridRow[] {
  const rows: (GridRow & { whole: boolean })[] = [];
  const full = lengthsOfFull(lines);
  const usual = usualIndents(lines);
  for (const { cells, indents, line, apart } of lines) {
    const above = rows.at(-1);
    const indented = cells.every(
      (cell, at) => cell === '' || (indents[at] ?? 0) >= (usual[at] ?? 0) + INDENTED,
    );
    if (above && !apart && (indented || isPart(cells, above) || goesOn(cells, above, full))) {
      above.cells = above.cells.map((cell, at) => joinCell(cell, cells[at] ?? ''));
      above.lineEnd = line;
    } else rows.push({ cells, line, lineEnd: line, whole: cells.every((cell) => cell !== '') });
  }
  return rows.map(({ cells, line, lineEnd }) => ({ cells, line, lineEnd }));
}

const INDENTED = 2;

/** Where the cells of a column begin that begin furthest left. */
function usualIndents(lines: RawRow[]): number[] {
  return (lines[0]?.cells ?? []).map((_, at) =>
    lines.reduce(
      (least, { cells, indents }) => (cells[at] ? Math.min(least, indents[at] ?? 0) : least),
      Number.POSITIVE_INFINITY,
    ),
  );
}

export const joinCell = (cell: string, more: string) =>
  cell === '' || more === '' ? cell + more : `${cell} ${more}`;

function isPart(cells: string[], above: { whole: boolean }): boolean {
  return above.whole && cells.some((cell) => cell === '');
}

/** Every cell goes on with the one above, or follows a sentence that is complete. */
function goesOn(cells: string[], above: GridRow, full: number[]): boolean {
  let small = false;
  return (
    cells.every((cell, at) => {
      const before = above.cells[at] ?? '';
      if (cell === '' || ENDED.test(before)) return true;
      const wrapped = before.length >= (full[at] ?? 0) && SMALL.test(cell);
      small ||= wrapped;
      return wrapped;
    }) && small
  );
}

const SHORTEST_FULL = 12;

/** From which length on a cell may have been wrapped; never in a column of small letters. */
function lengthsOfFull(lines: RawRow[]): number[] {
  return (lines[0]?.cells ?? []).map((_, at) => {
    const filled = lines.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '');
    const small = filled.filter((cell) => SMALL.test(cell)).length;
    if (small > filled.length * 0.34) return Number.POSITIVE_INFINITY;
    const longest = filled.reduce((most, { length }) => Math.max(most, length), 0);
    return Math.max(SHORTEST_FULL, longest * 0.6);
  });
}
