import { expect, test } from 'vitest';
import { isFound, lineFate, vainMarks } from './line-fate';
import { MISSING } from './missing';

const problems = [
  { text: 'Runs as root', lines: [2] },
  { text: 'Copies twice', lines: [4, 5] },
  { text: 'No health check', lines: null },
];

test('a marked line of a problem is found, its other lines with it', () => {
  expect(lineFate(2, problems, [2])).toBe('found');
  expect(lineFate(4, problems, [5])).toBe('found');
  expect(lineFate(5, problems, [5])).toBe('found');
});

test('an unmarked problem is missed', () => {
  expect(lineFate(2, problems, [4])).toBe('missed');
});

test('a mark on a good line is in vain, a good line left alone has no fate', () => {
  expect(lineFate(3, problems, [3])).toBe('vain');
  expect(lineFate(3, problems, [2])).toBeNull();
});

test('"something is missing" finds an absence, and is in vain where nothing is missing', () => {
  expect(isFound(problems[2]!, [MISSING])).toBe(true);
  expect(isFound(problems[2]!, [2])).toBe(false);
  expect(lineFate(MISSING, problems, [])).toBe('missed');
  expect(vainMarks(problems, [2, 3, MISSING])).toEqual([3]);
  expect(vainMarks(problems.slice(0, 2), [2, MISSING])).toEqual([MISSING]);
});
