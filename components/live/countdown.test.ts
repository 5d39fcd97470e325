import { expect, test } from 'vitest';
import { countdown } from './countdown';

const timed = { seconds: 20, closesAt: 100_000, pausedLeftMs: null };

test('seconds are rounded up, so that 1 is shown until the very end', () => {
  expect(countdown(timed, 99_999)).toMatchObject({ seconds: 1, over: false });
  expect(countdown(timed, 85_000)).toMatchObject({ seconds: 15, share: 0.75 });
});

test('at the deadline time is up, and stays up', () => {
  expect(countdown(timed, 100_000)).toMatchObject({ seconds: 0, share: 0, over: true });
  expect(countdown(timed, 900_000)).toMatchObject({ seconds: 0, share: 0, over: true });
});

test('a device whose clock lags sees no more than the whole time', () => {
  expect(countdown(timed, 70_000)?.share).toBe(1);
});

test('a paused run stands still', () => {
  const paused = { seconds: 20, closesAt: null, pausedLeftMs: 5_000 };
  expect(countdown(paused, 1)).toEqual({ seconds: 5, share: 0.25, over: false, paused: true });
});

test('a run without a deadline has no countdown', () => {
  expect(countdown({ seconds: null, closesAt: null, pausedLeftMs: null }, 1)).toBeNull();
});
