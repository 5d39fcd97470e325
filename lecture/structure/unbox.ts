import {
  BAR,
  isAsciiEdge,
  isDivider,
  isFoot,
  leftEdge,
  rightEdge,
  type Top,
  topsIn,
} from './box-lines';
import { isBlankRow, type Panel, type Row } from './panel';

/** Boxes in boxes in boxes: more is no drawing. */
const DEEPEST = 6;
const LONGEST_ROW = 400;

type Cut = { panel: Panel; rows: { from: number; to: number }[] };

/**
 * The rows of a drawing → panels: borders stripped, inner and side-by-side boxes cut out, rules
 * inside a box made into the borders of its parts. What is drawn wrongly stays as text.
 */
export function unbox(rows: Row[], title: string | null = null, depth = 0): Panel {
  const left = rows.map((row) => ({ ...row, text: row.text.slice(0, LONGEST_ROW) }));
  const boxes: Panel[] = [];
  for (let at = 0; at < left.length && depth < DEEPEST; at++) {
    for (const top of topsIn(left[at]?.text ?? '')) {
      const cut = cutBox(left, at, top, depth);
      if (!cut) continue;
      boxes.push(cut.panel);
      for (const [offset, columns] of cut.rows.entries()) blank(left[at + offset], columns);
    }
  }
  const parts = depth === 0 && title === null ? [left] : divide(left);
  return withTitle({
    ...{ title, parts, boxes },
    line: rows[0]?.line ?? 0,
    lineEnd: rows.at(-1)?.line ?? 0,
  });
}

function cutBox(rows: Row[], at: number, top: Top, depth: number): Cut | null {
  const inside: Row[] = [];
  const cut = [{ from: top.from, to: top.to }];
  for (let below = at + 1; below < rows.length; below++) {
    const { text, line } = rows[below] as Row;
    const from = leftEdge(text, top.from);
    const divider = isAsciiEdge(text, top.from);
    const ends = divider && leftEdge(rows[below + 1]?.text ?? '', top.from) < 0;
    if (isFoot(text, top.from) || ends) {
      cut.push({ from: top.from, to: top.to });
      return { panel: unbox(inside, top.title ?? '', depth + 1), rows: cut };
    }
    if (from < 0 && !divider) return null;
    const to = divider ? top.to : rightEdge(text, from, top.to);
    inside.push({ text: text.slice((divider ? top.from : from) + 1, to), line });
    cut.push({ from: Math.min(from < 0 ? top.from : from, top.from), to });
  }
  return null;
}

function blank(row: Row | undefined, { from, to }: { from: number; to: number }): void {
  if (!row) return;
  row.cut = true;
  row.text = `${row.text.slice(0, from).padEnd(to + 1)}${row.text.slice(to + 1)}`;
}

function divide(rows: Row[]): Row[][] {
  const parts: Row[][] = [[]];
  for (const row of rows) {
    if (isDivider(row.text) && row.text.trim().length >= row.text.length - 1) parts.push([]);
    else parts.at(-1)?.push(row);
  }
  return parts.filter((part) => !part.every(isBlankRow));
}

/** The first part is the title when it is a line or two of text and more follows. */
function withTitle(panel: Panel): Panel {
  const head = (panel.parts[0] ?? []).filter((row) => !isBlankRow(row));
  const isTitle = head.length <= 2 && head.every(({ text }) => !BAR.test(text));
  const titled = panel.parts.length > 1 && isTitle;
  const title = panel.title || (titled ? (head[0]?.text.trim() ?? null) : null);
  return { ...panel, title, parts: titled ? panel.parts.slice(1) : panel.parts };
}
