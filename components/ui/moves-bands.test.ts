import fc from 'fast-check';
import { expect, it } from 'vitest';
import { movedPeople } from '@/domain/rounds/moves';
import { type Band, movesBands } from './moves-bands';

const count = fc.integer({ min: 0, max: 400 });
const anyMoves = fc.record({
  ...{ rightRight: count, rightWrong: count, wrongRight: count, wrongWrong: count },
});

const overlaps = (bands: Band[], side: 'from' | 'to') =>
  bands.some((one) =>
    bands.some(
      (other) =>
        one !== other &&
        one[side] < other[side] + other.people - 1e-9 &&
        other[side] < one[side] + one.people - 1e-9,
    ),
  );

it('shows everybody who moved once, at both sides', () => {
  fc.assert(
    fc.property(anyMoves, (moves) => {
      const { bands, height } = movesBands(moves);
      expect(bands.reduce((sum, { people }) => sum + people, 0)).toBe(movedPeople(moves));
      expect(overlaps(bands, 'from') || overlaps(bands, 'to')).toBe(false);
      for (const { from, to, people } of bands) {
        expect(Math.max(from, to) + people).toBeLessThanOrEqual(height + 1e-9);
      }
    }),
  );
});

it('is empty when nobody voted twice', () => {
  const nobody = { rightRight: 0, rightWrong: 0, wrongRight: 0, wrongWrong: 0 };
  expect(movesBands(nobody)).toEqual({ bands: [], height: 0 });
});
