/** A row in which only outer borders stand: where a drawing may be cut. */
const EMPTY_ROW = /^[\s│║┃|]*$/;
/** A row that holds the border of a box inside the box: cutting near it would halve that box. */
const BAR = /[│║┃|]/g;

/**
 * A tall drawing → parts of at most about `most` lines, cut in rows that are empty between the outer
 * borders, so that no inner box is cut. A drawing without such rows stays whole.
 */
export function splitDrawing(text: string, most: number): string[] {
  const lines = text.split('\n');
  if (lines.length <= most) return [text];
  const cuts = lines.flatMap((line, at) => (isCut(line) ? [at] : []));
  const parts = Math.ceil(lines.length / most);
  const chosen: number[] = [];
  for (let part = 1; part < parts; part++) {
    const wanted = Math.round((lines.length / parts) * part);
    const near = cuts.filter(
      (at) => Math.abs(at - wanted) <= most / 3 && at > (chosen.at(-1) ?? 3),
    );
    const best = near.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
    if (best !== undefined) chosen.push(best);
  }
  const edges = [0, ...chosen, lines.length];
  return edges
    .slice(0, -1)
    .map((from, index) => lines.slice(from, edges[index + 1]))
    .map((part) => withoutEmptyEnds(part).join('\n'))
    .filter((part) => part !== '');
}

const isCut = (line: string) => EMPTY_ROW.test(line) && (line.match(BAR)?.length ?? 0) <= 2;

function withoutEmptyEnds(lines: string[]): string[] {
  const filled = lines.map((line) => line.trim() !== '');
  return lines.slice(Math.max(0, filled.indexOf(true)), filled.lastIndexOf(true) + 1);
}
