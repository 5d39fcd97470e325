import { expect, test } from 'vitest';
import { WindowCounter } from './window-counter';

test('each key has its own allowance, which is new with the next window', () => {
  const counter = new WindowCounter(2, 1000);
  const passed = (key: string, now: number) => counter.passes(key, now);
  expect([passed('a', 0), passed('a', 1), passed('a', 2)]).toEqual([true, true, false]);
  expect(passed('b', 3)).toBe(true);
  expect(passed('a', 999)).toBe(false);
  expect(passed('a', 1000)).toBe(true);
});

test('a clock that is set back opens a new window instead of keeping the old one', () => {
  const counter = new WindowCounter(1, 1000);
  expect(counter.passes('a', 1_000_000)).toBe(true);
  expect(counter.passes('a', 1_000)).toBe(true);
  expect(counter.passes('a', 1_001)).toBe(false);
  expect(counter.passes('a', 2_000)).toBe(true);
});
