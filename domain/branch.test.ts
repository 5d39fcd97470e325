import { expect, it } from 'vitest';
import { branch, isBelow } from './branch';

const to = branch.parse({ below: 60, to: ' Layers again ' });

it.each([
  [0, 0, false],
  [59, 100, true],
  [60, 100, false],
  [3, 5, false],
  [0, 1, true],
])('%i of %i right: take the branch below 60%% is %s', (right, answered, taken) => {
  expect(isBelow(to, { right, answered })).toBe(taken);
});

it('names a section on one line', () => {
  expect(to.to).toBe('Layers again');
  expect(branch.safeParse({ below: 60, to: 'a\nb' }).success).toBe(false);
  expect(branch.safeParse({ below: 0, to: 'a' }).success).toBe(false);
});
