import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Paced } from './paced';

describe('Paced', () => {
  let done: number[];
  let paced: Paced<string>;
  beforeEach(() => {
    vi.useFakeTimers();
    done = [];
    paced = new Paced(
      1000,
      async () => {
        done.push(Date.now());
      },
      () => {},
    );
  });
  afterEach(() => {
    paced.stop();
    vi.useRealTimers();
  });

  it('works soon after it was asked, once for all that ask meanwhile', async () => {
    for (let ask = 0; ask < 10; ask++) paced.ask('session');
    await vi.advanceTimersByTimeAsync(50);
    expect(done).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(done).toHaveLength(1);
  });

  it('keeps its distance, also from somebody who asks now and then', async () => {
    for (let moment = 0; moment < 10_000; moment += 200) {
      paced.ask('session');
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(done.length).toBeGreaterThan(8);
    for (const [index, at] of done.entries()) {
      if (index > 0) expect(at - (done[index - 1] ?? 0)).toBeGreaterThanOrEqual(1000);
    }
  });

  it('does what was asked last before it went quiet', async () => {
    paced.ask('session');
    await vi.advanceTimersByTimeAsync(60);
    paced.ask('session');
    await vi.advanceTimersByTimeAsync(1000);
    expect(done).toHaveLength(2);
  });

  it('is soon again after a while of rest', async () => {
    paced.ask('session');
    await vi.advanceTimersByTimeAsync(3000);
    paced.ask('session');
    await vi.advanceTimersByTimeAsync(50);
    expect(done).toHaveLength(2);
  });
});
