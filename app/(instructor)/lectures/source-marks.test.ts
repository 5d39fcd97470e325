import { expect, it } from 'vitest';
import { sourceMarks } from './source-marks';

it('colours every line of a place and numbers its first', () => {
  const marks = sourceMarks([{ number: 1, line: 3, lineEnd: 5, drafted: false }]);
  expect([...marks]).toEqual([
    [3, { drafted: false, pins: [1] }],
    [4, { drafted: false, pins: [] }],
    [5, { drafted: false, pins: [] }],
  ]);
});

it('shows both numbers where two places begin, and the found one covers the drafted', () => {
  const marks = sourceMarks([
    { number: 1, line: 2, lineEnd: 3, drafted: true },
    { number: 2, line: 2, lineEnd: 2, drafted: false },
  ]);
  expect(marks.get(2)).toEqual({ drafted: false, pins: [1, 2] });
  expect(marks.get(3)).toEqual({ drafted: true, pins: [] });
});

it('marks the code block that stands before the question', () => {
  const code = { line: 2, lineEnd: 3 };
  const marks = sourceMarks([{ number: 4, line: 6, lineEnd: 6, drafted: false, code }]);
  expect([...marks.keys()].sort()).toEqual([2, 3, 6]);
  expect(marks.get(2)?.pins).toEqual([4]);
  const within = { number: 4, line: 1, lineEnd: 5, drafted: false, code };
  expect(sourceMarks([within]).get(2)?.pins).toEqual([]);
});

it('leaves out what was written by hand', () => {
  expect(sourceMarks([{ number: 1, line: 0, lineEnd: 0, drafted: false }]).size).toBe(0);
});
