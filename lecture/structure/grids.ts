import type { Table } from '../outline/block';
import type { Notes } from '../outline/notes';
import { drawnGrids } from './drawn-grids';
import type { Grid } from './grid';
import { type Panel, withInner } from './panel';

/** All tables of the notes: drawn ones, and those of Markdown. */
export function grids({ blocks }: Notes, drawings: Panel[]): Grid[] {
  const drawn = drawings.flatMap((drawing) => [...withInner(drawing)].flatMap(drawnGrids));
  const tables = blocks.filter((block) => block.kind === 'table').map(markdownGrid);
  return [...drawn, ...tables.filter((table) => table !== null)];
}

function markdownGrid({ rows, line, lineEnd }: Table): Grid | null {
  const [head, ...body] = rows;
  if (!head || body.length === 0) return null;
  // The head, the line under it, then one line each.
  const numbered = body.map((cells, at) => ({
    cells: head.map((_, column) => cells[column] ?? ''),
    line: line + 2 + at,
    lineEnd: line + 2 + at,
  }));
  return { caption: null, head, rows: numbered, markdown: true, line, lineEnd };
}
