import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownOrder } from './shown-order';

const texts = fc.array(fc.string(), { maxLength: 12 });

it('shows every text once, the same ones in whatever order they were written', () => {
  fc.assert(
    fc.property(texts, fc.infiniteStream(fc.nat()), (all, noise) => {
      const shuffled = all
        .map((text) => ({ text, at: noise.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ text }) => text);
      const shown = (of: string[]) => shownOrder(of).map((index) => of[index]);
      expect(new Set(shownOrder(all)).size).toBe(all.length);
      expect(shown(shuffled)).toEqual(shown(all));
    }),
  );
});

it('is no order of theirs: every place comes about as often', () => {
  const first = Array.from({ length: 600 }, (_, n) => shownOrder([`a${n}`, `b${n}`, `c${n}`])[0]);
  for (const index of [0, 1, 2]) {
    const often = first.filter((found) => found === index).length;
    expect(often).toBeGreaterThan(140);
    expect(often).toBeLessThan(260);
  }
});

it('stays what it was: stored answers depend on it', () => {
  expect(shownOrder(['one', 'two', 'three', 'four'])).toMatchInlineSnapshot(`
    [
      1,
      3,
      2,
      0,
    ]
  `);
});
