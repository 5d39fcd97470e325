import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toggleMark } from './marks';

test('a tap marks a line, a second one takes the mark back', () => {
  expect(toggleMark([3], 1, 5)).toEqual([1, 3]);
  expect(toggleMark([1, 3], 3, 5)).toEqual([1]);
});

test('when all marks are used up, only taking one back is possible', () => {
  expect(toggleMark([1, 3], 7, 2)).toBeNull();
  expect(toggleMark([1, 3], 1, 2)).toEqual([3]);
});

test('marks stay sorted, unique and within the number allowed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 8 }), (taps, most) => {
      const marks = taps.reduce<number[]>((now, line) => toggleMark(now, line, most) ?? now, []);
      expect(marks.length).toBeLessThanOrEqual(most);
      expect(marks).toEqual([...new Set(marks)].sort((a, b) => a - b));
    }),
  );
});
