/** An activity's place in the notes, with the number that stands on its card. */
export type MarkedPlace = {
  number: number;
  line: number;
  lineEnd: number;
  /** Drafted activities are grey, found and written ones marigold. */
  drafted: boolean;
  /** Lines of its code block, when that stands elsewhere. */
  code?: { line: number; lineEnd: number };
};

export type LineMark = { drafted: boolean; pins: number[] };

/**
 * The marks of the notes by line (1-based): every line of a place and of its code is coloured, the
 * first of both carries the number. Where places overlap, a found one covers a drafted one.
 */
export function sourceMarks(places: MarkedPlace[]): Map<number, LineMark> {
  const marks = new Map<number, LineMark>();
  for (const place of places) {
    markLines(marks, place, place);
    if (place.code && !isInside(place.code, place)) markLines(marks, place, place.code);
  }
  return marks;
}

type Range = { line: number; lineEnd: number };

const isInside = (inner: Range, outer: Range) =>
  inner.line >= outer.line && inner.lineEnd <= outer.lineEnd;

function markLines(
  marks: Map<number, LineMark>,
  { number, drafted }: MarkedPlace,
  { line, lineEnd }: Range,
) {
  if (line < 1) return;
  for (let at = line; at <= Math.max(line, lineEnd); at++) {
    const before = marks.get(at);
    const pins = [...(before?.pins ?? []), ...(at === line ? [number] : [])];
    marks.set(at, { drafted: drafted && (before?.drafted ?? true), pins });
  }
}
