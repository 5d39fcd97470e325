/** A step of the podium: everybody who shares the rank. */
export type PodiumStep<Row> = {
  rank: 1 | 2 | 3;
  people: Row[];
  /** Sharers whose names do not fit on the step. */
  more: number;
};

const NAMES_PER_STEP = 3;

/**
 * Steps in the order in which they stand: second, first, third. Equal scores share a step, and the
 * steps below them stay empty as in sports (two first, no second). Nobody without points gets on it.
 */
export function podiumPlaces<Row extends { rank: number; score: number }>(
  rows: Row[],
): PodiumStep<Row>[] {
  return ([2, 1, 3] as const).flatMap((rank) => {
    const sharing = rows.filter((row) => row.rank === rank && row.score > 0);
    if (sharing.length === 0) return [];
    const people = sharing.slice(0, NAMES_PER_STEP);
    return [{ rank, people, more: sharing.length - people.length }];
  });
}
