import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remainingSeconds, untilNextSecond } from './countdown';

const open = { closesAt: 100_000, pausedLeftMs: null, offsetMs: 0 };

describe('remainingSeconds', () => {
  it('counts a begun second as a whole one', () => {
    expect(remainingSeconds(open, 86_000)).toBe(14);
    expect(remainingSeconds(open, 86_001)).toBe(14);
    expect(remainingSeconds(open, 87_000)).toBe(13);
  });

  it('stops at zero', () => {
    expect(remainingSeconds(open, 100_000)).toBe(0);
    expect(remainingSeconds(open, 200_000)).toBe(0);
  });

  it('is null when untimed', () => {
    expect(remainingSeconds({ ...open, closesAt: null }, 0)).toBeNull();
  });

  it('stands still while paused', () => {
    const paused = { ...open, pausedLeftMs: 9_400 };
    expect(remainingSeconds(paused, 0)).toBe(10);
    expect(remainingSeconds(paused, 99_999)).toBe(10);
  });

  it('uses the clock of the server', () => {
    expect(remainingSeconds({ ...open, offsetMs: 5_000 }, 81_000)).toBe(14);
    expect(remainingSeconds({ ...open, offsetMs: -5_000 }, 91_000)).toBe(14);
  });
});

describe('untilNextSecond', () => {
  it('is the time after which the figure is one less', () => {
    const clock = fc.record({
      closesAt: fc.integer({ min: 1, max: 1_000_000 }),
      pausedLeftMs: fc.constant(null),
      offsetMs: fc.integer({ min: -10_000, max: 10_000 }),
    });
    fc.assert(
      fc.property(clock, fc.integer({ min: 0, max: 1_000_000 }), (someClock, now) => {
        const wait = untilNextSecond(someClock, now);
        const shown = remainingSeconds(someClock, now) ?? 0;
        if (wait === null) return shown === 0;
        return (
          remainingSeconds(someClock, now + wait) === shown - 1 &&
          remainingSeconds(someClock, now + wait - 1) === shown
        );
      }),
    );
  });

  it('is null when nothing will change', () => {
    expect(untilNextSecond({ ...open, closesAt: null }, 0)).toBeNull();
    expect(untilNextSecond({ ...open, pausedLeftMs: 5_000 }, 0)).toBeNull();
    expect(untilNextSecond(open, 100_000)).toBeNull();
  });
});
