/** The characters that boxes are drawn with, Unicode and ASCII. */

export const BAR = /[│║┃|]/;
const LEFT_EDGE = /[│║┃|├╠┣╟╞]/;
const RIGHT_EDGE = /[│║┃|┤╣┫╢╡]/;
const FOOT = /[└╚╰┗]/;

/** Tops of boxes, with a title in the border where there is one: "┌── Container ──┐", "+----+". */
const TOPS = /[┌╔╭┏][^┌┐╔╗╭╮┏┓│║┃]*[┐╗╮┓]|\+(?:[-=]{2,}\+)+/g;

/** A wrongly counted emoji moves the right border by a column or two. */
const NEAR = [0, -1, 1, -2, 2, -3, 3];

export type Top = { from: number; to: number; title: string | null };

export function topsIn(line: string): Top[] {
  if (!/[┌╔╭┏+]/.test(line)) return [];
  return [...line.matchAll(TOPS)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length - 1,
    title: /[\p{L}\d]/u.test(found[0])
      ? found[0].replace(/[^\S ]|[─═━┌┐╔╗╭╮┏┓┬╦]/g, '').trim()
      : null,
  }));
}

/** The column of the left border on a line below the top, or −1 where the box is not closed. */
export const leftEdge = (line: string, from: number) => near(line, from, LEFT_EDGE, 3);

/**
 * The column of the right border. Text may run over the place where it should be: then the row
 * ends where the text does.
 */
export function rightEdge(line: string, from: number, to: number): number {
  const found = near(line, to, RIGHT_EDGE, NEAR.length);
  if (found > from) return found;
  const over = /^\S*(?: \S+)*/.exec(line.slice(to))?.[0].length ?? 0;
  return Math.min(to + over, line.length);
}

export const isFoot = (line: string, from: number) => near(line, from, FOOT, 3) >= 0;
export const isAsciiEdge = (line: string, from: number) => /^\+[-=]/.test(line.slice(from));

/** A line between two parts of a box: "├────┤", "+---+---+". */
export const isDivider = (inside: string) => /^[─═━┼╪╬┬┴╤╧+=-]{3,}\s*$/.test(inside.trim());

/** A line of nothing but drawing: rules, arrows, corners, bars. */
export const isOnlyDrawn = (text: string) => /^[\s\u2500-\u257F▲▼◀▶◄►↑↓←→⬇⬆|+=_~^v-]*$/.test(text);

function near(line: string, column: number, glyph: RegExp, reach: number): number {
  for (const step of NEAR.slice(0, reach)) {
    if (glyph.test(line[column + step] ?? '')) return column + step;
  }
  return -1;
}
