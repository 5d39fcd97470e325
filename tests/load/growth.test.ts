import { describe, expect, it } from 'vitest';
import { judgeGrowth, type Size } from './growth';
import type { Cost } from './measure';
import { type Played, type Step, steps } from './play';

/** A server at which every step costs this much for each phone. */
const played = (server: number, database: number | null = null): Played => {
  const cost: Cost = { server, database, totalMs: 1, p50: 1, p99: 1 };
  const costs = Object.fromEntries(steps.map((step) => [step, cost])) as Record<Step, Cost>;
  return { costs, memoryKb: 1 };
};
const size = (players: number, ours: number, bare: number, database = 10): Size => ({
  players,
  ours: played(ours, database),
  bare: played(bare),
});
const reached = (sizes: Size[]) => judgeGrowth(sizes).map((verdict) => verdict.reached);

describe('judgeGrowth', () => {
  it('says nothing of a single size', () => {
    expect(judgeGrowth([size(1000, 50, 20)])).toEqual([]);
  });

  it('is content when a phone costs the same in every class, or grows as the bare server does', () => {
    expect(reached([size(200, 50, 20), size(5000, 50, 20)])).toEqual(Array(5).fill(true));
    expect(reached([size(200, 50, 20), size(5000, 100, 40)])).toEqual(Array(5).fill(true));
  });

  it('names the two sizes between which the cost grows most', () => {
    const [join] = judgeGrowth([size(5000, 90, 20), size(200, 100, 20), size(1000, 30, 20)]);
    expect(join).toMatchObject({
      what: 'join, server CPU per phone, from 1000 to 5000 players',
      measured: 3,
      reached: false,
    });
  });

  it('watches the database by its own cost', () => {
    const verdicts = judgeGrowth([size(200, 50, 20, 10), size(5000, 50, 20, 14)]);
    expect(verdicts.at(-1)).toMatchObject({ measured: 1.4, reached: false });
    expect(verdicts.slice(0, -1).every((verdict) => verdict.reached)).toBe(true);
  });
});
