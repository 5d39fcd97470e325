import { expect, it } from 'vitest';
import { indented, inserted, moved } from './arrange';

it('moves one, and keeps it inside the list', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
});

it('puts a new line below the chosen one, as deep as that', () => {
  const draft = [
    { index: 0, indent: 0 },
    { index: 2, indent: 1 },
    { index: 3, indent: 0 },
  ];
  expect(inserted(draft, 1, 1).map(({ index }) => index)).toEqual([0, 2, 1, 3]);
  expect(inserted(draft, 1, 1)[2]).toEqual({ index: 1, indent: 1 });
  expect(inserted(draft, 1, -1).at(-1)).toEqual({ index: 1, indent: 0 });
  expect(inserted([], 4, -1)).toEqual([{ index: 4, indent: 0 }]);
});

it('indents by a step, from none to the most', () => {
  const draft = [{ index: 0, indent: 0 }];
  expect(indented(draft, 0, -1, 8)[0]?.indent).toBe(0);
  expect(indented(draft, 0, 1, 8)[0]?.indent).toBe(1);
  expect(indented([{ index: 0, indent: 8 }], 0, 1, 8)[0]?.indent).toBe(8);
});
