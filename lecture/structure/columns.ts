/** A piece of a line between gaps of two blanks and more; `at` is its column. */
export type Piece = { text: string; at: number };

export function piecesOf(line: string): Piece[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((found) => ({ text: found[0], at: found.index }));
}

/** How far left of its column a cell may begin. */
const SLACK = 2;

/** A cell and how far in from its column it begins. */
export type RawCell = { text: string; indent: number };

/** The cells of a line whose columns begin at `starts`; pieces of one column are joined. */
export function cellsAt(line: string, starts: number[]): RawCell[] {
  const cells: RawCell[] = starts.map(() => ({ text: '', indent: 0 }));
  for (const { text, at } of piecesOf(line)) {
    let column = starts.length - 1;
    while (column > 0 && at < (starts[column] ?? 0) - SLACK) column--;
    const before = cells[column]?.text;
    cells[column] = before
      ? { text: `${before} ${text}`, indent: cells[column]?.indent ?? 0 }
      : { text, indent: at - (starts[column] ?? 0) };
  }
  return cells;
}

/** A piece between two bars. */
export const cellBetween = (text: string): RawCell => ({
  text: text.trim(),
  indent: text.length - text.trimStart().length,
});

/**
 * The columns of an underline ("────  ────", "--- | ---"): null when the line is anything else or
 * has only one.
 */
export function underlined(line: string): number[] | null {
  if (!/^[\s│║┃|+┼╪:─═━=_-]+$/.test(line)) return null;
  const starts = [...line.matchAll(/[:─═━=_-]{3,}/g)].map((found) => found.index);
  return starts.length > 1 ? starts : null;
}
