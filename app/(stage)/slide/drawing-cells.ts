import { armsOf, type Stroke, strokeOf } from './line-arms';

/** A cell is one column wide and two rows of units high: texts in columns, lines in half cells. */
export type DrawnText = { text: string; row: number; column: number; columns: number };
export type DrawnLine = { stroke: Stroke; path: string };
export type DrawnCells = {
  columns: number;
  rows: number;
  texts: DrawnText[];
  lines: DrawnLine[];
};

export const CELL_WIDTH = 6;
export const CELL_HEIGHT = 11.6;

type Cell = { character: string; columns: number };
/** How far a box's right border may have slipped, by a sign that is wider than it looked. */
const SLIPPED = 3;

/**
 * Lines of characters → texts and strokes on a grid, so that no font decides whether a box closes.
 * Emoji and East Asian signs take two columns. The outermost right border stands where the first
 * line of its box has it.
 */
export function drawingCells(text: string): DrawnCells {
  const rows = text.split('\n').map((line) => cellsOf(line.replaceAll('\t', '    ')));
  const edge = rightEdge(rows);
  const texts: DrawnText[] = [];
  const paths: Record<Stroke, string[]> = { light: [], heavy: [], double: [] };
  let columns = 1;
  for (const [row, cells] of rows.entries()) {
    for (const { cell, column } of placed(cells, edge)) {
      columns = Math.max(columns, column + cell.columns);
      if (armsOf(cell.character)) {
        paths[strokeOf(cell.character)].push(strokes(cell.character, row, column));
      } else if (cell.character !== ' ') addText(texts, cell, row, column);
    }
  }
  const lines = (Object.keys(paths) as Stroke[])
    .map((stroke) => ({ stroke, path: paths[stroke].join('') }))
    .filter(({ path }) => path !== '');
  return { columns, rows: rows.length, texts, lines };
}

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  for (const character of line.trimEnd()) {
    const last = cells.at(-1);
    // Marks, selectors of a look and joiners belong to what stands before them.
    if (/\p{M}|\u200D|\uFE0E|\uFE0F/u.test(character) || last?.character.endsWith('\u200D')) {
      if (last) last.character += character;
    } else cells.push({ character, columns: isWide(character) ? 2 : 1 });
  }
  return cells;
}

const isWide = (character: string) =>
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}]/u.test(
    character,
  );

const widthOf = (cells: Cell[]) => cells.reduce((sum, { columns }) => sum + columns, 0);

/** The column of the first line's last character, when it closes a box there. */
function rightEdge(rows: Cell[][]): number | null {
  const [first] = rows;
  const last = first?.at(-1);
  const closes = last && armsOf(last.character)?.down && armsOf(last.character)?.left;
  return first && closes ? widthOf(first) - 1 : null;
}

function placed(cells: Cell[], edge: number | null): { cell: Cell; column: number }[] {
  let column = 0;
  const found = cells.map((cell) => {
    const at = { cell, column };
    column += cell.columns;
    return at;
  });
  const last = found.at(-1);
  const border = last && armsOf(last.cell.character);
  if (last && edge !== null && border?.up && border.down) {
    if (Math.abs(last.column - edge) <= SLIPPED) last.column = edge;
  }
  return found;
}

/** Characters of one column that follow each other are one text; a wide one stands by itself. */
function addText(texts: DrawnText[], cell: Cell, row: number, column: number): void {
  const last = texts.at(-1);
  const plain = cell.columns === 1 && isPlain(cell.character);
  const gap = last && last.row === row ? column - (last.column + last.columns) : -1;
  const joins = last && plain && (gap === 0 || gap === 1) && isPlain(last.text);
  if (last && joins) {
    last.text += ' '.repeat(gap) + cell.character;
    last.columns += gap + 1;
  } else texts.push({ text: cell.character, row, column, columns: cell.columns });
}

/** Characters that every face of fixed width has at its own width. */
const isPlain = (text: string) => /^[\u0020-\u024F\u2010-\u2027]+$/.test(text);

function strokes(character: string, row: number, column: number): string {
  const arms = armsOf(character);
  if (!arms) return '';
  const x = (column + 0.5) * CELL_WIDTH;
  const y = (row + 0.5) * CELL_HEIGHT;
  const parts = [
    arms.up && `V${round(row * CELL_HEIGHT)}`,
    arms.right && `H${round((column + 1) * CELL_WIDTH)}`,
    arms.down && `V${round((row + 1) * CELL_HEIGHT)}`,
    arms.left && `H${round(column * CELL_WIDTH)}`,
  ];
  return parts.map((part) => (part ? `M${round(x)} ${round(y)}${part}` : '')).join('');
}

const round = (value: number) => Math.round(value * 100) / 100;
