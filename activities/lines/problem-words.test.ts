import { describe, expect, it } from 'vitest';
import { foundAll, problemsTitle } from './problem-words';

describe('the words for problems', () => {
  it('count in words up to ten', () => {
    expect(problemsTitle(5)).toBe('Five problems, and who saw them');
    expect(problemsTitle(12)).toBe('12 problems, and who saw them');
    expect(problemsTitle(1)).toBe('One problem, and who saw it');
  });

  it('say who found all of them', () => {
    expect([1, 2, 5, 30].map(foundAll)).toEqual([
      'found it',
      'found both',
      'found all five',
      'found all 30',
    ]);
  });
});
