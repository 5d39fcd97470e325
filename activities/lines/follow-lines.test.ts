import fc from 'fast-check';
import { expect, it } from 'vitest';
import { followLines } from './follow-lines';

const code = ['FROM node', 'COPY . .', 'RUN npm ci', 'CMD node .'];

it('keeps marks while a line is edited in place', () => {
  const after = ['FROM node', 'COPY . /srv', 'RUN npm ci', 'CMD node .'];
  expect(followLines(code, after, [1, 2, 4])).toEqual([1, 2, 4]);
});

it('moves marks when lines are put in before them', () => {
  const after = ['# build', ...code.slice(0, 2), 'USER node', ...code.slice(2)];
  expect(followLines(code, ['# build', ...code], [1, 4])).toEqual([2, 5]);
  expect(followLines(code, after, [4])).toEqual([6]);
});

it('drops the mark of a line that was taken out', () => {
  expect(followLines(code, ['FROM node', 'RUN npm ci', 'CMD node .'], [1, 2, 3])).toEqual([1, 2]);
  expect(followLines(code, [], [1, 4])).toEqual([]);
});

it('never points at a line that is not there', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const marked = before.map((_, index) => index + 1);
      const moved = followLines(before, after, marked);
      expect(moved.every((line) => line >= 1 && line <= after.length)).toBe(true);
      expect(followLines(before, before, marked)).toEqual(marked);
    }),
  );
});
