import { describe, expect, it } from 'vitest';
import { Grouped } from './grouped';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('Grouped', () => {
  it('works on what comes together in one batch, and answers each in its place', async () => {
    const batches: number[][] = [];
    const doubled = new Grouped(
      async (batch: number[]) => {
        batches.push(batch);
        return batch.map((item) => item * 2);
      },
      { lingerMs: 5 },
    );
    expect(await Promise.all([1, 2, 3].map((item) => doubled.add(item)))).toEqual([2, 4, 6]);
    expect(batches).toEqual([[1, 2, 3]]);
  });

  it('never has two batches under way', async () => {
    let underWay = 0;
    let most = 0;
    const slow = new Grouped(
      async (batch: number[]) => {
        most = Math.max(most, ++underWay);
        await pause(20);
        underWay -= 1;
        return batch;
      },
      { lingerMs: 1 },
    );
    const early = slow.add(1);
    await pause(10);
    await Promise.all([early, slow.add(2), slow.add(3)]);
    expect(most).toBe(1);
  });

  it('fails only the batch whose work fails, and goes on', async () => {
    const picky = new Grouped(
      async (batch: string[]) => {
        if (batch.includes('bad')) throw new Error('No.');
        return batch;
      },
      { lingerMs: 1 },
    );
    await expect(picky.add('bad')).rejects.toThrow('No.');
    expect(await picky.add('good')).toBe('good');
  });

  it('flushes what was handed in', async () => {
    const done: number[] = [];
    const slow = new Grouped(
      async (batch: number[]) => {
        await pause(10);
        done.push(...batch);
        return batch;
      },
      { lingerMs: 1 },
    );
    void slow.add(1);
    await slow.flush();
    expect(done).toEqual([1]);
  });
});
