/** A piece of a line between gaps of two blanks and more; `at` is its column. */
export type Piece = { text: string; at: number };

export function piecesOf(line: string): Piece[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((found) => ({ text: found[0], at: found.index }));
}

/** How far left of its column a cell may begin. */
const SLACK = 2;

/** The cells of a line whose columns begin at `starts`; pieces of one column are joined. */
export function cellsAt(line: string, starts: number[]): string[] {
  const cells = starts.map(() => '');
  for (const { text, at } of piecesOf(line)) {
    let column = starts.length - 1;
    while (column > 0 && at < (starts[column] ?? 0) - SLACK) column--;
    cells[column] = cells[column] ? `${cells[column]} ${text}` : text;
  }
  return cells;
}

/**
 * The columns of an underline ("────  ────", "--- | ---"): null when the line is anything else or
 * has only one.
 */
export function underlined(line: string): number[] | null {
  if (!/^[\s│║┃|+┼╪:─═━=_-]+$/.test(line)) return null;
  const starts = [...line.matchAll(/[:─═━=_-]{3,}/g)].map((found) => found.index);
  return starts.length > 1 ? starts : null;
}
