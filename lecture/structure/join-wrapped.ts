import type { GridRow } from './grid';

const ENDED = /[.!?:;…]["'”’»)]*$/;
const SMALL = /^[\p{Ll}(]/u;

/** A line of a table before it is known whether it goes on with the line above. */
export type RawRow = { cells: string[]; line: number; apart: boolean };

/**
 * Lines of a table → rows. A line goes on with the one directly above when it leaves cells empty
 * that the one above fills, or when a cell begins small in a column of capitals. `apart`: a blank
 * line or a rule stands between.
 */
export function joinWrapped(lines: RawRow[]): GridRow[] {
  const rows: (GridRow & { whole: boolean })[] = [];
  const capitals = capitalColumns(lines);
  for (const { cells, line, apart } of lines) {
    const above = rows.at(-1);
    if (above && !apart && (isPart(cells, above) || goesOn(cells, above, capitals))) {
      above.cells = above.cells.map((cell, at) => joinCell(cell, cells[at] ?? ''));
      above.lineEnd = line;
    } else rows.push({ cells, line, lineEnd: line, whole: cells.every((cell) => cell !== '') });
  }
  return rows.map(({ cells, line, lineEnd }) => ({ cells, line, lineEnd }));
}

export const joinCell = (cell: string, more: string) =>
  cell === '' || more === '' ? cell + more : `${cell} ${more}`;

function isPart(cells: string[], above: { whole: boolean }): boolean {
  return above.whole && cells.some((cell) => cell === '');
}

function goesOn(cells: string[], above: GridRow, capitals: boolean[]): boolean {
  return cells.some(
    (cell, at) => capitals[at] && SMALL.test(cell) && !ENDED.test(above.cells[at] ?? ''),
  );
}

function capitalColumns(lines: RawRow[]): boolean[] {
  return (lines[0]?.cells ?? []).map((_, at) => {
    const filled = lines.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '');
    const small = filled.filter((cell) => SMALL.test(cell)).length;
    return small <= filled.length * 0.34;
  });
}
