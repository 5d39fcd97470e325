/** As many rows as can be read from the last seat. */
export const BOARD_ROWS = 5;

const FIRST_HEIGHT = 11;
const ROW_HEIGHT = 9.4;

/** A row and the distance (rem) from where it stood before the latest question; 0 when it stays. */
export type MovingRow<Row extends Ranked> = { row: Row; from: number; isNew: boolean };

/** A person's row, or a team's. */
export type Ranked = { rank: number; moved: number | null };

/**
 * FLIP (first, last, invert, play) without measuring: `moved` says how many places each row has won,
 * so its earlier place among the rows on the board follows. Who was further down, or is new, comes
 * in from below the board.
 */
export function leaderboardMoves<Row extends Ranked>(rows: Row[]): MovingRow<Row>[] {
  const board = rows.slice(0, BOARD_ROWS);
  const earlier = earlierPlaces(board);
  return board.map((row, place) => {
    const before = earlier.get(row) ?? BOARD_ROWS;
    return { row, from: topOf(before) - topOf(place), isNew: row.moved === null };
  });
}

/** Places 0 … among the rows that were on the board, in their earlier order; ties keep today's. */
function earlierPlaces<Row extends Ranked>(board: Row[]): Map<Row, number> {
  const places = new Map<Row, number>();
  const ranked = board
    .flatMap((row) => (row.moved === null ? [] : [{ row, rank: row.rank + row.moved }]))
    .sort((a, b) => a.rank - b.rank);
  let free = 0;
  for (const { row, rank } of ranked) {
    const place = Math.max(rank - 1, free);
    places.set(row, Math.min(place, BOARD_ROWS));
    free = place + 1;
  }
  return places;
}

function topOf(place: number): number {
  return place === 0 ? 0 : FIRST_HEIGHT + (place - 1) * ROW_HEIGHT;
}
