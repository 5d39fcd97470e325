import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsFor } from '../scoring';
import { givenMs, ownClock } from './own-clock';
import { TIME_FACTORS } from './time-factor';

const run = { seconds: 20, closesAt: 21_000, pausedLeftMs: null, shown: 0 };

describe('the clock of somebody with more time', () => {
  it('ends later, or never', () => {
    expect(ownClock(run, 1.5)).toEqual({ ...run, seconds: 30, closesAt: 31_000 });
    expect(ownClock(run, 0)).toEqual({ ...run, seconds: null, closesAt: null });
    expect(ownClock(run, 1)).toBe(run);
  });

  it('stands still with the room', () => {
    const paused = { seconds: 20, closesAt: null, pausedLeftMs: 5_000 };
    expect(ownClock(paused, 2)).toEqual({ seconds: 40, closesAt: null, pausedLeftMs: 25_000 });
  });

  it('is the room’s where the room has none', () => {
    const untimed = { seconds: null, closesAt: null, pausedLeftMs: null };
    for (const factor of TIME_FACTORS) expect(ownClock(untimed, factor)).toBe(untimed);
  });
});

it('more time costs no points: the same part of one’s own time is worth the same', () => {
  const factor = fc.constantFrom(...TIME_FACTORS);
  const seconds = fc.integer({ min: 5, max: 600 });
  fc.assert(
    fc.property(factor, seconds, fc.integer({ min: 0, max: 100 }), (own, time, percent) => {
      const points = (mine: typeof own) => {
        const given = givenMs({ seconds: time, speed: true }, mine);
        const elapsedMs = ((given ?? 0) * percent) / 100;
        return pointsFor({ points: 1000, share: 1, elapsedMs, givenMs: given });
      };
      if (own === 0) expect(points(own)).toBe(1000);
      else expect(points(own)).toBe(points(1));
    }),
  );
});

it('speed that is switched off counts for nobody', () => {
  for (const factor of TIME_FACTORS) {
    expect(givenMs({ seconds: 20, speed: false }, factor)).toBeNull();
  }
});
