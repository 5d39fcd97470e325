import type { Played, Step } from './play';
import type { Verdict } from './targets';

/** One size of class as it was played. */
export type Size = { players: number; ours: Played; bare: Played };

/** Steps whose cost for each phone is promised to be flat. */
const FLAT: Step[] = ['join', 'question', 'answers at once', 'result'];

/**
 * How much dearer a phone may become from any size to any larger one, compared with the bare server:
 * a larger class costs that one more for each phone as well (caches, the kernel's queues). A cost
 * that grows with the class would be five times dearer from 1,000 to 5,000; this leaves room for
 * what a shared machine's figures vary from minute to minute, and for nothing else.
 */
const LIMIT = 1.3;

/** Whether a phone costs the same in a class of any size; nothing for a single size. */
export function judgeGrowth(sizes: Size[]): Verdict[] {
  const pairs = sizes.flatMap((small) =>
    sizes.filter(({ players }) => players > small.players).map((large) => ({ small, large })),
  );
  if (pairs.length === 0) return [];
  const rows = FLAT.map((step) => ({
    what: `${step}, server CPU per phone`,
    unit: "× bare Socket.IO's own growth",
    growth: pairs.map(({ small, large }) => {
      const ours = large.ours.costs[step].server / small.ours.costs[step].server;
      const bare = large.bare.costs[step].server / small.bare.costs[step].server;
      return { small, large, times: ours / bare };
    }),
  }));
  const ofDatabase = ({ costs }: Played) => costs['answers at once'].database ?? Number.NaN;
  rows.push({
    what: 'answers at once, PostgreSQL per answer',
    unit: '× its cost in the smaller class',
    growth: pairs.map(({ small, large }) => {
      return { small, large, times: ofDatabase(large.ours) / ofDatabase(small.ours) };
    }),
  });
  return rows.map(({ what, unit, growth }) => {
    const { small, large, times } = growth.reduce((worst, one) =>
      one.times > worst.times ? one : worst,
    );
    return {
      what: `${what}, from ${small.players} to ${large.players} players`,
      measured: times,
      limit: LIMIT,
      unit,
      reached: times <= LIMIT,
    };
  });
}
