import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsFor, verdictOf } from './scoring';

describe('pointsFor', () => {
  const right = { points: 1000, share: 1, givenMs: 20_000 };

  it.each([
    [0, 1000],
    [5_000, 875],
    [10_000, 750],
    [20_000, 500],
    [20_400, 500],
  ])('gives an answer after %i ms of 20 s %i points', (elapsedMs, points) => {
    expect(pointsFor({ ...right, elapsedMs })).toBe(points);
  });

  it('does not look at the time without a limit', () => {
    expect(pointsFor({ ...right, givenMs: null, elapsedMs: 999_999 })).toBe(1000);
  });

  it('gives a share for a part', () => {
    expect(pointsFor({ points: 1000, share: 0.4, givenMs: null, elapsedMs: 0 })).toBe(400);
  });

  it('never rewards a later answer more, and stays between half and all', () => {
    const time = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(time, time, fc.integer({ min: 1, max: 60_000 }), (a, b, givenMs) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((elapsedMs) =>
          pointsFor({ points: 1000, share: 1, elapsedMs, givenMs }),
        );
        expect(early).toBeGreaterThanOrEqual(late ?? 0);
        expect(late).toBeGreaterThanOrEqual(500);
        expect(early).toBeLessThanOrEqual(1000);
      }),
    );
  });
});

describe('verdictOf', () => {
  it('knows right, partly and wrong', () => {
    expect([1, 0.2, 0].map(verdictOf)).toEqual(['right', 'partly', 'wrong']);
  });
});
