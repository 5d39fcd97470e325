/** An activity's place in the notes, with the number that stands on its card. */
export type MarkedPlace = {
  number: number;
  line: number;
  lineEnd: number;
  /** Drafted activities are grey, found and written ones marigold. */
  drafted: boolean;
};

export type LineMark = { drafted: boolean; pins: number[] };

/**
 * The marks of the notes by line (1-based): every line of a place is coloured, its first one carries
 * the number. Where places overlap, a found one covers a drafted one.
 */
export function sourceMarks(places: MarkedPlace[]): Map<number, LineMark> {
  const marks = new Map<number, LineMark>();
  for (const { number, line, lineEnd, drafted } of places) {
    if (line < 1) continue;
    for (let at = line; at <= Math.max(line, lineEnd); at++) {
      const before = marks.get(at);
      const pins = [...(before?.pins ?? []), ...(at === line ? [number] : [])];
      marks.set(at, { drafted: drafted && (before?.drafted ?? true), pins });
    }
  }
  return marks;
}
