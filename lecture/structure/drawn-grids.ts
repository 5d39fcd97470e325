import { barsIn, byBars, isBarred, type Split } from './bar-columns';
import { isDivider } from './box-lines';
import { cellsAt, underlined } from './columns';
import type { Grid } from './grid';
import { joinWrapped, type RawRow } from './join-wrapped';
import { isBlankRow, type Panel, type Row } from './panel';

/** The tables of one panel: with bars between columns, or with an underlined head. */
export function drawnGrids(panel: Panel): Grid[] {
  const ruled = ruledGrid(panel);
  return ruled ? [ruled] : panel.parts.flatMap((part) => gridsIn(part, panel.title));
}

/** "┬" and "┼": the rules of the box part the head from the rows, or each row from the next. */
function ruledGrid({ parts, title }: Panel): Grid | null {
  const bars = barsIn(parts[0]?.find((row) => !isBlankRow(row))?.text ?? '');
  const rows = parts.flat().filter((row) => !isBlankRow(row));
  if (bars.length === 0 || parts.length < 2) return null;
  if (!rows.every(({ text }) => isBarred(text, bars))) return null;
  const split = byBars(bars);
  const [head, ...body] = parts.map((part) => toRaw(part, split));
  const single = body.length > 1 || (body[0]?.length ?? 0) === 1;
  const lines = single ? body.map((part) => ({ ...join(part), apart: true })) : (body[0] ?? []);
  const { cells, line } = join(head ?? []);
  return gridOf(title, cells, lines, line);
}

function gridsIn(rows: Row[], title: string | null): Grid[] {
  const grids: Grid[] = [];
  for (let at = 1; at < rows.length; at++) {
    const line = rows[at]?.text ?? '';
    const starts = underlined(line);
    const head = rows[at - 1];
    if (!starts || !head || isBlankRow(head)) continue;
    const bars = barsIn(line);
    const split: Split = bars.length > 0 ? byBars(bars) : ({ text }) => cellsAt(text, starts);
    const end = endOf(rows, at + 1, bars);
    const grid = gridOf(
      title,
      split(head).map(({ text }) => text),
      toRaw(rows.slice(at + 1, end), split),
      head.line,
    );
    if (grid) grids.push(grid);
    at = end - 1;
  }
  return grids;
}

/** A table ends at a rule, at two blank lines, at a subheading, or before the next head. */
function endOf(rows: Row[], from: number, bars: number[]): number {
  let at = from;
  for (; at < rows.length; at++) {
    const { text } = rows[at] as Row;
    const next = rows[at + 1];
    if (
      isDivider(text) ||
      (bars.length > 0 && !isBlankRow({ text, line: 0 }) && !isBarred(text, bars))
    )
      break;
    if (isBlankRow({ text, line: 0 }) && (!next || isBlankRow(next))) break;
    if (isSubheading(text) || (next && (underlined(next.text) || isDivider(next.text)))) break;
  }
  return at;
}

/** "KEY POINT:  |  KEY POINT:" */
const isSubheading = (text: string) =>
  /:\s*$/.test(text) && text.split(/[│║┃|]|\s{2,}/).every((cell) => /:\s*$|^\s*$/.test(cell));

function toRaw(rows: Row[], split: Split): RawRow[] {
  const lines: RawRow[] = [];
  let apart = false;
  for (const row of rows) {
    const raw = split(row);
    const cells = raw.map(({ text }) => cleanCell(text));
    if (cells.every((cell) => cell === '')) apart = true;
    else {
      const indents = raw.map(({ indent }) => indent);
      lines.push({ cells, indents, line: row.line, apart });
      apart = false;
    }
  }
  return lines;
}

function join(lines: RawRow[]): RawRow {
  const cells = (lines[0]?.cells ?? []).map((_, at) =>
    lines
      .map((row) => row.cells[at] ?? '')
      .filter(Boolean)
      .join(' '),
  );
  return { cells, indents: [], line: lines[0]?.line ?? 0, apart: false };
}

function gridOf(
  caption: string | null,
  head: string[],
  lines: RawRow[],
  line: number,
): Grid | null {
  const width = Math.max(head.length, ...lines.slice(0, 1).map(({ cells }) => cells.length));
  const rows = joinWrapped(lines.map((raw) => ({ ...raw, cells: padded(raw.cells, width) })));
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return null;
  return {
    ...{ caption, head: padded(head.map(cleanCell), width), rows, markdown: false },
    line,
    lineEnd: last.lineEnd,
  };
}

const padded = (cells: string[], width: number) =>
  Array.from({ length: width }, (_, at) => cells[at] ?? '');

/** Without bars that were drawn to scale, and without rules. */
export const cleanCell = (cell: string) =>
  cell
    .replace(/[\u2580-\u259F]+|^[─═━=_-]{3,}$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
