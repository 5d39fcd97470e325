import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decayed,
  decayedPoint,
  feelings,
  HALF_LIFE_MS,
  pulseAlert,
  pulseLine,
  type Tap,
} from './pulse';

const HOUR = 3_600_000;
const taps = fc.array(
  fc.record({
    at: fc.nat(HOUR),
    feeling: fc.constantFrom(...feelings),
    person: fc.nat(20),
  }),
  { maxLength: 60 },
);
const moment = fc.nat(HOUR);
const sums = (lost: number, fast = 0, slow = 0) => ({ lost, 'too-fast': fast, 'too-slow': slow });

/** The definition itself: everybody's latest tap up to the moment, weighed by its age. */
function bySum(given: Tap[], at: number) {
  const latest = new Map<number, Tap>();
  for (const tap of given.toSorted((a, b) => a.at - b.at)) {
    if (tap.at <= at) latest.set(tap.person, tap);
  }
  const sum = sums(0);
  for (const tap of latest.values()) sum[tap.feeling] += decayed(1, at - tap.at);
  return sum;
}

describe('decayed', () => {
  it('halves with each half-life, whatever the steps that it goes in', () => {
    expect(decayed(8, HALF_LIFE_MS)).toBe(4);
    expect(decayed(8, 3 * HALF_LIFE_MS)).toBe(1);
    fc.assert(
      fc.property(fc.nat(HOUR), fc.nat(HOUR), (first, second) => {
        expect(decayed(decayed(1, first), second)).toBeCloseTo(decayed(1, first + second), 10);
      }),
    );
  });

  it('never grows', () => {
    fc.assert(
      fc.property(fc.nat(HOUR), fc.nat(HOUR), (age, more) => {
        expect(decayed(1, age + more)).toBeLessThanOrEqual(decayed(1, age));
        expect(decayed(1, -more)).toBe(1);
      }),
    );
  });
});

describe('pulseLine', () => {
  it('is at each moment the sum of what is left of the latest taps', () => {
    fc.assert(
      fc.property(taps, fc.array(moment, { minLength: 1, maxLength: 8 }), (given, unsorted) => {
        const moments = unsorted.toSorted((a, b) => a - b);
        for (const { at, ...found } of pulseLine(given, moments)) {
          const wanted = bySum(given, at);
          for (const feeling of feelings) expect(found[feeling]).toBeCloseTo(wanted[feeling], 6);
        }
      }),
    );
  });

  it('counts nobody for more than one, however often they tap', () => {
    fc.assert(
      fc.property(taps, moment, (given, at) => {
        const [point] = pulseLine(given, [at]);
        const all = feelings.reduce((sum, feeling) => sum + (point?.[feeling] ?? 0), 0);
        expect(all).toBeLessThanOrEqual(new Set(given.map(({ person }) => person)).size + 1e-9);
      }),
    );
  });

  it('sinks by itself between two taps, as its last point foretells', () => {
    fc.assert(
      fc.property(taps, fc.nat(HOUR), (given, later) => {
        const [last, after] = pulseLine(given, [HOUR, HOUR + later]);
        if (!last || !after) throw new Error('There are two moments.');
        const foretold = decayedPoint(last, HOUR + later);
        for (const feeling of feelings) expect(after[feeling]).toBeCloseTo(foretold[feeling], 9);
      }),
    );
  });
});

describe('pulseAlert', () => {
  it('tells of a fifth of the room, and of the strongest feeling only', () => {
    expect(pulseAlert(sums(6), 30)).toEqual({ feeling: 'lost', people: 6 });
    expect(pulseAlert(sums(5.9), 30)).toBeNull();
    expect(pulseAlert(sums(7, 9), 30)).toEqual({ feeling: 'too-fast', people: 9 });
  });

  it('points at nobody: one or two are not enough, however small the room', () => {
    expect(pulseAlert(sums(2), 2)).toBeNull();
    expect(pulseAlert(sums(3), 3)).toEqual({ feeling: 'lost', people: 3 });
  });
});
