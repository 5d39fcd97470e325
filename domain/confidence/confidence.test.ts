import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONFIDENCES, confidenceRow, isConfidentlyWrong } from './confidence';

const cell = fc.record({
  confidence: fc.constantFrom(...CONFIDENCES),
  verdict: fc.constantFrom('right' as const, 'partly' as const, 'wrong' as const),
  count: fc.integer({ min: 1, max: 50 }),
});

it.each([
  ['two who are sure and wrong', [[3, 'wrong', 2]], false],
  ['three who are sure and wrong', [[3, 'wrong', 3]], true],
  ['guesses that are wrong', [[1, 'wrong', 30]], false],
  ['wrong answers in the middle', [[2, 'wrong', 30]], false],
  [
    'more sure than guessed',
    [
      [3, 'wrong', 6],
      [1, 'partly', 5],
    ],
    true,
  ],
  [
    'right answers, however sure',
    [
      [3, 'right', 90],
      [1, 'wrong', 3],
    ],
    false,
  ],
] as const)('%s: confidently wrong is %s', (_what, cells, expected) => {
  const counts = cells.map(([confidence, verdict, count]) => ({ confidence, verdict, count }));
  expect(isConfidentlyWrong(counts)).toBe(expected);
});

it('the rows of the table hold everybody once', () => {
  fc.assert(
    fc.property(fc.array(cell), (counts) => {
      const rows = CONFIDENCES.map((confidence) => confidenceRow(counts, confidence));
      const inRows = rows.reduce((sum, { right, wrong }) => sum + right + wrong, 0);
      expect(inRows).toBe(counts.reduce((sum, { count }) => sum + count, 0));
    }),
  );
});
