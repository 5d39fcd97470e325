import { describe, expect, it } from 'vitest';
import { scaleRules } from './rules';
import { meanStep, sayMean, sayStep } from './steps';

const config = scaleRules.config.parse({
  prompt: 'How sure are you?',
  statements: ['I can explain it', 'I can use it'],
  low: 'Not at all',
  high: 'Very',
  explanation: 'Thank you.',
});
const shown = scaleRules.withoutKey(config);

describe('a scale', () => {
  it('scores nobody', () => {
    expect(scaleRules.scored(config)).toBe(false);
    expect(scaleRules.assess(config, [{ value: [5, 5], count: 9 }])).toEqual({ right: 0 });
    expect(scaleRules.sayKey(config)).toBeNull();
  });

  it('takes a step for every statement', () => {
    const answer = scaleRules.answer(shown);
    expect(answer.safeParse([1, 5]).success).toBe(true);
    for (const refused of [[1], [1, 6], [0, 1], [1, 2, 3], [1.5, 2], '12', null]) {
      expect(answer.safeParse(refused).success).toBe(false);
    }
  });

  it('counts the steps of each statement', () => {
    const groups = [
      { value: [1, 5], count: 2 },
      { value: [4, 5], count: 1 },
    ];
    expect(scaleRules.tally(shown, groups)).toEqual({
      counts: [
        [2, 0, 0, 1, 0],
        [0, 0, 0, 0, 3],
      ],
      answered: 3,
    });
  });

  it('has a mean, and none without answers', () => {
    expect(meanStep([2, 0, 0, 1, 0])).toBe(2);
    expect(sayMean([1, 0, 0, 0, 2])).toBe('3.7');
    expect(sayMean([0, 0, 0, 0, 0])).toBe('–');
  });

  it('names its ends', () => {
    expect([1, 2, 5].map((step) => sayStep(step, 'no', 'yes'))).toEqual(['1, no', '2', '5, yes']);
  });
});
