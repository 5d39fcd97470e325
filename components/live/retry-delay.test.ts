import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryDelay } from './retry-delay';

test('the first attempt comes after about a second, later ones after at most about ten', () => {
  expect(retryDelay(0, 0)).toBe(300);
  expect(retryDelay(0, 1)).toBe(1_700);
  expect(retryDelay(50, 1)).toBe(10_200);
});

test('later attempts never come sooner', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
      expect(retryDelay(attempt + 1, random)).toBeGreaterThanOrEqual(retryDelay(attempt, random));
    }),
  );
});
