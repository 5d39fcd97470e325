import { expect, test } from 'vitest';
import { sayMarks } from './say-marks';

test('marks in words', () => {
  expect(sayMarks([7])).toBe('Line 7');
  expect(sayMarks([1, 8, 14])).toBe('Lines 1, 8, 14');
  expect(sayMarks([0, 1, 8])).toBe('Lines 1, 8, and something is missing');
  expect(sayMarks([0])).toBe('Something is missing');
  expect(sayMarks([])).toBe('No line');
});
