import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numericRules, numericScore } from './rules';

const config = numericRules.config.parse({
  prompt: 'How far is the moon?',
  correct: 384_400,
  unit: 'km',
  tolerance: 10_000,
  reach: 110_000,
  explanation: 'It moves away by 3.8 cm a year.',
});

describe('the score of an estimate', () => {
  it.each([
    ['the true value', 384_400, 1],
    ['the edge of the tolerance', 374_400, 1],
    ['halfway to where points end', 444_400, 0.5],
    ['where points end', 274_400, 0],
    ['far away', -5, 0],
  ])('%s', (_what, answer, score) => {
    expect(numericScore(config, answer)).toBeCloseTo(score);
  });

  it('is all or nothing without a reach', () => {
    expect(numericScore({ ...config, reach: null }, 394_400)).toBe(1);
    expect(numericScore({ ...config, reach: null }, 394_401)).toBe(0);
  });

  it('counts as people do, not as binary fractions do', () => {
    expect(numericScore({ correct: 0.2, tolerance: 0.1, reach: null }, 0.3)).toBe(1);
  });

  it('never rises with the distance, on both sides alike', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const distance = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        number,
        distance,
        distance,
        distance,
        distance,
        (correct, t, more, d, further) => {
          const key = { correct, tolerance: t, reach: t + more + 1 };
          const near = numericScore(key, correct + d);
          expect(near).toBeGreaterThanOrEqual(0);
          expect(near).toBeLessThanOrEqual(1);
          expect(numericScore(key, correct + d + further)).toBeLessThanOrEqual(near + 1e-9);
          expect(numericScore(key, correct - d)).toBeCloseTo(near, 5);
        },
      ),
    );
  });
});

describe('an estimate', () => {
  it('keeps the true value, its tolerance and the reason from the public', () => {
    expect(Object.keys(numericRules.withoutKey(config)).sort()).toEqual([
      'points',
      'prompt',
      'seconds',
      'unit',
    ]);
  });

  it.each(['1', null, Number.NaN, Number.POSITIVE_INFINITY, 1e16, [1], {}])(
    'is not %j',
    (value) => {
      expect(numericRules.answer(config).safeParse(value).success).toBe(false);
    },
  );

  it('is a number, and −0 is 0', () => {
    expect(Object.is(numericRules.answer(config).parse(-0), 0)).toBe(true);
  });

  it('without a true value scores nothing', () => {
    const poll = { ...config, correct: null };
    expect(numericRules.scored(poll)).toBe(false);
    expect(numericRules.sayKey(poll)).toBeNull();
  });

  it('cannot end its points within the tolerance', () => {
    expect(numericRules.config.safeParse({ ...config, reach: 9_000 }).success).toBe(false);
  });

  it('is said with its unit', () => {
    expect(numericRules.say(config, 400_000)).toBe('400,000 km');
    expect(numericRules.sayKey(config)).toBe('384,400 km ± 10,000 km');
    expect(numericRules.deckFields(config)).toEqual({ correct: 384_400 });
  });
});
