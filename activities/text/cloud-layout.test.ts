import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cloudWords } from './cloud-layout';
import { tallyTexts } from './tally';

const of = (groups: { value: string; count: number }[]) =>
  cloudWords(tallyTexts({ filter: [] }, groups).entries);

it('sets words larger the more often they were said', () => {
  const words = of([
    { value: 'often', count: 16 },
    { value: 'seldom', count: 1 },
  ]);
  const [often, seldom] = words;
  expect(often?.size).toBeGreaterThan((seldom?.size ?? 0) * 2);
});

it('is empty without words, and large with one', () => {
  expect(of([])).toEqual([]);
  expect(of([{ value: 'alone', count: 1 }])[0]?.size).toBeGreaterThan(8);
});

it('never sets a word smaller than can be read, or wider than the wall', () => {
  const value = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
  const groups = fc.array(fc.record({ value, count: fc.integer({ min: 1, max: 300 }) }), {
    maxLength: 150,
  });
  fc.assert(
    fc.property(groups, (all) => {
      const words = of(all);
      const filled = words.reduce(
        (sum, { text, size }) => sum + [...text].length * 0.56 * size * size * 1.25,
        0,
      );
      expect(filled).toBeLessThanOrEqual(108 * 41 * 0.55);
      for (const { text, size } of words) {
        expect(size).toBeGreaterThanOrEqual(Math.min(2, 108 / ([...text].length * 0.56)));
        expect(size * [...text].length * 0.56).toBeLessThanOrEqual(108.001);
      }
    }),
  );
});
