import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffLines } from './diff-lines';

const marks = (before: string, after: string) =>
  diffLines(before.split(''), after.split('')).map(
    ({ kind, text }) => `${{ same: ' ', gone: '-', new: '+' }[kind]}${text}`,
  );

it('keeps what is the same, and puts what is replaced before what replaces it', () => {
  expect(marks('abc', 'axc')).toEqual([' a', '-b', '+x', ' c']);
  expect(marks('abc', 'abcd')).toEqual([' a', ' b', ' c', '+d']);
  expect(marks('abc', 'c')).toEqual(['-a', '-b', ' c']);
  expect(marks('', '')).toEqual([]);
});

it('gives both sides back, with their numbers', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const diff = diffLines(before, after);
      expect(diff.filter(({ kind }) => kind !== 'new').map(({ text }) => text)).toEqual(before);
      expect(diff.filter(({ kind }) => kind !== 'gone').map(({ text }) => text)).toEqual(after);
      const numbers = (side: 'before' | 'after') =>
        diff.flatMap((line) => (line[side] === null ? [] : [line[side]]));
      expect(numbers('before')).toEqual(before.map((_, at) => at + 1));
      expect(numbers('after')).toEqual(after.map((_, at) => at + 1));
    }),
  );
});
