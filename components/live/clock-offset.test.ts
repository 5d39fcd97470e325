import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addClockSample, type ClockSamples, clockOffset } from './clock-offset';

test('without samples the device is believed', () => {
  expect(clockOffset([])).toBe(0);
});

test('the message that travelled least decides', () => {
  let samples: ClockSamples = [];
  samples = addClockSample(samples, 10_000, 4_080);
  samples = addClockSample(samples, 11_000, 5_010);
  samples = addClockSample(samples, 12_000, 6_400);
  expect(clockOffset(samples)).toBe(5_990);
});

test('a view that slept in the phone for a minute does not spoil the clock', () => {
  const samples = addClockSample(addClockSample([], 10_000, 10_020), 20_000, 80_000);
  expect(clockOffset(samples)).toBe(-20);
});

test('the error is never more than the shortest delay of the last eight', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.array(fc.nat(60_000), { minLength: 1, maxLength: 30 }),
      (offset, delays) => {
        let samples: ClockSamples = [];
        for (const delay of delays) {
          samples = addClockSample(samples, 5_000 + offset, 5_000 + delay);
        }
        expect(offset - clockOffset(samples)).toBe(Math.min(...delays.slice(-8)));
      },
    ),
  );
});
