import { expect, test } from 'vitest';
import {
  addUp,
  countCheck,
  countPlaywright,
  countVitest,
  exitCodeOf,
  lastLine,
} from './counts.mjs';

test('a check counts as one', () => {
  expect(countCheck(0)).toEqual({ passed: 1, failed: 0 });
  expect(countCheck(2)).toEqual({ passed: 0, failed: 1 });
});

test('the runners count their tests', () => {
  const vitest = { numPassedTests: 12, numFailedTests: 2 };
  expect(countVitest(vitest, 1)).toEqual({ passed: 12, failed: 2 });
  const stats = { expected: 3, unexpected: 1, flaky: 1 };
  expect(countPlaywright({ stats }, 1)).toEqual({ passed: 4, failed: 1 });
});

test('a runner that fails without a failing test counts as one failure', () => {
  expect(countVitest({ numPassedTests: 5, numFailedTests: 0 }, 1)).toEqual({
    passed: 5,
    failed: 1,
  });
  const stats = { expected: 0, unexpected: 0, flaky: 0 };
  expect(countPlaywright({ stats }, 1)).toEqual({ passed: 0, failed: 1 });
});

test('a runner without a report counts as one failure', () => {
  expect(countVitest(null, 0)).toEqual({ passed: 0, failed: 1 });
  expect(countPlaywright(null, 0)).toEqual({ passed: 0, failed: 1 });
});

test('all are added up in the last line', () => {
  const total = addUp([countCheck(0), { passed: 10, failed: 1 }, { passed: 3, failed: 2 }]);
  expect(lastLine(total)).toBe('14 passed, 3 failed');
});

test('only a run in which something passed and nothing failed is a success', () => {
  expect(exitCodeOf({ passed: 1, failed: 0 })).toBe(0);
  expect(exitCodeOf({ passed: 9, failed: 1 })).toBe(1);
  expect(exitCodeOf(addUp([]))).toBe(1);
});
