import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Edits, NO_EDITS } from '@/domain/edits';
import { hide, merge, show, togglePin } from './change-edits';

it('hides, shows again and pins', () => {
  const hidden = hide(togglePin(NO_EDITS, 'a'), 'a');
  expect(hidden).toEqual({ hidden: ['a'], pinned: [], merged: [] });
  expect(show(hidden, 'a')).toEqual(NO_EDITS);
  expect(togglePin(togglePin(NO_EDITS, 'b'), 'b')).toEqual(NO_EDITS);
});

it('merges without chains or circles', () => {
  expect(merge(merge(NO_EDITS, 'a', 'b'), 'b', 'c').merged).toEqual([
    ['a', 'c'],
    ['b', 'c'],
  ]);
  const key = fc.constantFrom('a', 'b', 'c', 'd');
  fc.assert(
    fc.property(fc.array(fc.tuple(key, key)), (pairs) => {
      const edits = pairs.reduce<Edits>((all, [from, into]) => merge(all, from, into), NO_EDITS);
      const from = edits.merged.map(([one]) => one);
      expect(new Set(from).size).toBe(from.length);
      for (const [, into] of edits.merged) expect(from).not.toContain(into);
    }),
  );
});
