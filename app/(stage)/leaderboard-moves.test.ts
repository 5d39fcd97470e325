import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeaderboardRow } from '@/domain/views';
import { leaderboardRow } from '../(instructor)/host/sample-view';
import { BOARD_ROWS, leaderboardMoves } from './leaderboard-moves';

const froms = (rows: LeaderboardRow[]) => leaderboardMoves(rows).map(({ from }) => from);

describe('rows of the leaderboard', () => {
  it('stay where they were when nothing moved', () => {
    expect(froms([leaderboardRow('Ada', 1), leaderboardRow('Bob', 2)])).toEqual([0, 0]);
  });

  it('come from their earlier place', () => {
    const rows = [
      leaderboardRow('Ada', 1, { moved: 1 }),
      leaderboardRow('Bob', 2, { moved: -1 }),
      leaderboardRow('Cem', 3),
    ];
    expect(froms(rows)).toEqual([11, -11, 0]);
  });

  it('come in from below when they were not on the board, or are new', () => {
    const rows = [
      leaderboardRow('Ada', 1, { moved: 40 }),
      leaderboardRow('Bob', 2, { moved: null }),
    ];
    const below = 11 + (BOARD_ROWS - 1) * 9.4;
    expect(leaderboardMoves(rows)).toMatchObject([
      { from: below, isNew: false },
      { from: below - 11, isNew: true },
    ]);
  });

  it('are five at most', () => {
    const rows = Array.from({ length: 10 }, (_, i) => leaderboardRow(`P${i}`, i + 1));
    expect(leaderboardMoves(rows)).toHaveLength(BOARD_ROWS);
  });

  it('never start from one place two at a time, unless from below', () => {
    const row = fc.record({
      rank: fc.integer({ min: 1, max: 6 }),
      moved: fc.integer({ min: -5, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), (given) => {
        const sorted = [...given].sort((a, b) => a.rank - b.rank);
        const moves = leaderboardMoves(
          sorted.map(({ rank, moved }, i) => leaderboardRow(`P${i}`, rank, { moved })),
        );
        const tops = [0, 11, 20.4, 29.8, 39.2];
        const starts = moves
          .map(({ from }, place) => Math.round((from + (tops[place] ?? 0)) * 10) / 10)
          .filter((start) => start < 48);
        expect(new Set(starts).size).toBe(starts.length);
      }),
    );
  });
});
