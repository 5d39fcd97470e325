import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsFor } from '../scoring';
import { allowedCredit, fairTime, MAX_CREDIT_MS } from './fair-time';

const time = fc.integer({ min: 0, max: 120_000 });
const claim = fc.option(fc.integer({ min: 0, max: 3_600_000 }), { nil: null });
const trip = fc.option(fc.double({ min: 0, max: 60_000, noNaN: true }), { nil: null });

describe('the time of an answer', () => {
  it('is won by a lie at most by what is allowed, whatever the phone says', () => {
    fc.assert(
      fc.property(time, claim, trip, (serverMs, tookMs, roundTripMs) => {
        const allowedMs = allowedCredit(roundTripMs);
        const { elapsedMs } = fairTime({ serverMs, tookMs, allowedMs });
        expect(serverMs - elapsedMs).toBeLessThanOrEqual(allowedMs);
        expect(allowedMs).toBeLessThanOrEqual(Math.min(MAX_CREDIT_MS, Math.ceil(roundTripMs ?? 0)));
        expect(elapsedMs).toBeGreaterThanOrEqual(0);
        expect(elapsedMs).toBeLessThanOrEqual(serverMs);
      }),
    );
  });

  it('is what a person took, when the way was no longer than the round trip', () => {
    const way = fc.integer({ min: 0, max: 250 });
    fc.assert(
      fc.property(time, way, way, (tookMs, there, back) => {
        const serverMs = there + tookMs + back;
        const allowedMs = allowedCredit(there + back);
        expect(fairTime({ serverMs, tookMs, allowedMs }).elapsedMs).toBe(tookMs);
      }),
    );
  });

  it('is never shorter than what the phone itself says', () => {
    fc.assert(
      fc.property(time, time, trip, (serverMs, tookMs, roundTripMs) => {
        const allowedMs = allowedCredit(roundTripMs);
        const { elapsedMs } = fairTime({ serverMs, tookMs, allowedMs });
        expect(elapsedMs).toBeGreaterThanOrEqual(Math.min(tookMs, serverMs));
      }),
    );
  });

  it('is the server’s own where the phone says nothing', () => {
    expect(fairTime({ serverMs: 900, tookMs: null, allowedMs: 500 })).toEqual({
      elapsedMs: 900,
      delayMs: null,
    });
  });
});

it('a lie is worth few points', () => {
  const worth = (elapsedMs: number) =>
    pointsFor({ points: 1000, share: 1, elapsedMs, givenMs: 20_000 });
  expect(worth(0) - worth(MAX_CREDIT_MS)).toBeLessThanOrEqual(13);
});
