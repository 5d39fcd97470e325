import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownItems } from './arrangement';
import { type OrderConfig, orderRules, orderScore } from './rules';
import { longestCorrect, pairShare, programShare } from './scoring';

const boot: OrderConfig = orderRules.config.parse({
  prompt: 'What starts first?',
  items: ['firmware', 'boot loader', 'kernel', 'shell'],
  program: null,
  explanation: 'Each one loads the next.',
});
const loop: OrderConfig = orderRules.config.parse({
  prompt: 'Add the numbers up.',
  items: ['total = 0', 'for n in numbers:', 'total += n', 'print(total)'],
  program: {
    ...{ language: 'python', indents: [0, 0, 1, 0], indentation: true },
    distractors: ['total = n'],
  },
});

/** The answer that puts these texts in this order. */
const answerOf = (config: OrderConfig, texts: string[]) =>
  texts.map((text) => shownItems(config).indexOf(text));

describe('the share of pairs in order', () => {
  it.each([
    ['all in order', 'abcd', 1],
    ['two neighbours changed', 'bacd', 5 / 6],
    ['the first one last', 'bcda', 3 / 6],
    ['reversed', 'dcba', 0],
  ])('%s', (_what, given, share) => {
    expect(pairShare([...'abcd'], [...given])).toBeCloseTo(share);
  });

  it('is (τ + 1) ÷ 2 of Kendall', () => {
    const permutation = fc.shuffledSubarray([...'abcdef'], { minLength: 6 });
    fc.assert(
      fc.property(permutation, (given) => {
        const sign = (a: number, b: number) =>
          Math.sign(given.indexOf('abcdef'[b] ?? '') - given.indexOf('abcdef'[a] ?? ''));
        let sum = 0;
        for (let a = 0; a < 6; a++) for (let b = a + 1; b < 6; b++) sum += sign(a, b);
        expect(pairShare([...'abcdef'], given)).toBeCloseTo((sum / 15 + 1) / 2);
      }),
    );
  });

  it('lets equal texts change places', () => {
    expect(pairShare(['wash', 'rinse', 'wash'], ['wash', 'rinse', 'wash'])).toBe(1);
    expect(pairShare(['wash', 'wash'], ['wash', 'wash'])).toBe(1);
  });
});

describe('the longest correct subsequence', () => {
  it('leaves out the fewest lines that would have to move', () => {
    expect(longestCorrect([...'abcd'], [...'dabc'])).toEqual([false, true, true, true]);
    expect(longestCorrect([...'abcd'], [...'abxd'])).toEqual([true, true, false, true]);
  });

  it.each([
    ['the program', 'abcd', 1],
    ['one line moved', 'dabc', 3 / 4],
    ['one line missing', 'abd', 3 / 4],
    ['one line too many', 'abxcd', 4 / 5],
    ['nothing right', 'xyz', 0],
  ])('%s', (_what, given, share) => {
    expect(programShare([...'abcd'], [...given])).toBeCloseTo(share);
  });

  it('is 1 for the program itself and for nothing else', () => {
    const lines = fc.array(fc.constantFrom(...'abc}'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, (right, given) => {
        const share = programShare(right, given);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share === 1).toBe(right.join('') === given.join(''));
        const kept = given.filter((_, at) => longestCorrect(right, given)[at]);
        expect(kept.length).toBe(Math.round(share * Math.max(right.length, given.length)));
      }),
    );
  });
});

describe('an order', () => {
  it('gives the right order away to nobody', () => {
    const other = { ...boot, items: boot.items.toReversed(), explanation: undefined };
    expect(orderRules.withoutKey(boot)).toEqual(orderRules.withoutKey(other));
    expect(JSON.stringify(orderRules.withoutKey(loop))).not.toContain('indents');
    expect(orderRules.withoutKey(loop).items).toContain('total = n');
  });

  it('takes every item once', () => {
    const answer = orderRules.answer(orderRules.withoutKey(boot));
    expect(answer.safeParse([2, 0, 1, 3]).success).toBe(true);
    for (const refused of [[0, 1, 2], [0, 1, 2, 2], [0, 1, 2, 4], [], 'abcd', { lines: [0] }]) {
      expect(answer.safeParse(refused).success).toBe(false);
    }
  });

  it('takes of a program the lines that are used, with their indentation', () => {
    const answer = orderRules.answer(orderRules.withoutKey(loop));
    expect(answer.safeParse({ lines: [1], indents: [0] }).success).toBe(true);
    const refused = [
      [1],
      { lines: [1, 0], indents: [0] },
      { lines: [], indents: [] },
      { lines: [1], indents: [9] },
      { lines: [1, 1], indents: [0, 0] },
    ];
    for (const value of refused) expect(answer.safeParse(value).success).toBe(false);
  });

  it('scores pairs, and of a program the lines with the right indentation', () => {
    expect(orderScore(boot, answerOf(boot, ['firmware', 'boot loader', 'kernel', 'shell']))).toBe(
      1,
    );
    expect(orderScore(boot, answerOf(boot, boot.items.toReversed()))).toBe(0);
    const lines = answerOf(loop, loop.items);
    expect(orderScore(loop, { lines, indents: [0, 0, 1, 0] })).toBe(1);
    expect(orderScore(loop, { lines, indents: [0, 0, 0, 0] })).toBe(3 / 4);
    const wrong = answerOf(loop, ['total = 0', 'for n in numbers:', 'total = n', 'print(total)']);
    expect(orderScore(loop, { lines: wrong, indents: [0, 0, 1, 0] })).toBe(3 / 4);
  });

  it('says its key as the answer that is right', () => {
    const answer = answerOf(boot, boot.items);
    expect(orderRules.sayKey(boot)).toBe(orderRules.say(orderRules.withoutKey(boot), answer));
    expect(orderRules.sayKey(loop)).toContain('(1 step)');
    expect(orderRules.deckFields(boot)).toEqual({ choices: boot.items, correct: [0, 1, 2, 3] });
  });

  it('cannot have a line that both belongs and does not', () => {
    const program = { ...loop.program, distractors: ['total = 0'] };
    expect(orderRules.config.safeParse({ ...loop, program }).success).toBe(false);
  });
});
