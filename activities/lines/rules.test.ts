import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesRules, linesScore, MISSING } from './rules';

const config = linesRules.config.parse({
  prompt: 'What is wrong?',
  code: { language: 'dockerfile', text: 'FROM a:latest\nCOPY . .\nRUN build\nRUN test\nCMD x' },
  problems: [
    { text: 'The tag floats', explanation: 'Next month it is another one.', lines: [1] },
    { text: 'Copied too early', lines: [2, 3] },
    { text: 'No USER', lines: null },
    { text: 'No HEALTHCHECK', lines: null },
  ],
});
const { problems } = config;

describe('the score of lines', () => {
  it.each([
    ['everything found', [1, 2, MISSING], 1],
    ['several taps inside one problem count once', [1, 2, 3, MISSING], 1],
    ['absences count as one together', [MISSING], 1 / 3],
    ['one problem', [1], 1 / 3],
    ['a false tap takes one away', [1, 2, 4], 1 / 3],
    ['never below zero', [4, 5], 0],
  ])('%s', (_what, answer, score) => {
    expect(linesScore(problems, answer)).toBeCloseTo(score);
  });

  it('counts "something is missing" as false where nothing is', () => {
    expect(linesScore(problems.slice(0, 2), [1, 2, MISSING])).toBeCloseTo(1 / 2);
  });

  it('stays between 0 and 1, and is 1 only without a false tap', () => {
    const answer = fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 });
    fc.assert(
      fc.property(answer, (taps) => {
        const score = linesScore(problems, taps);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        if (score === 1) expect(taps.some((line) => line > 3)).toBe(false);
      }),
    );
  });
});

describe('lines', () => {
  it('keep the problems from the public, but not how many there are to find', () => {
    const text = JSON.stringify(linesRules.withoutKey(config));
    expect(text).not.toContain('problems');
    expect(text).not.toContain('floats');
    expect(linesRules.withoutKey(config).taps).toBe(3);
  });

  it.each([[[6]], [[-1]], [[1, 1]], [[]], [['1']], ['1'], [null]])('do not take %j', (value) => {
    const schema = linesRules.answer(linesRules.withoutKey(config));
    expect(schema.safeParse(value).success).toBe(false);
  });

  it('count every line, and what is missing', () => {
    const groups = [
      { value: [1, MISSING], count: 2 },
      { value: [3], count: 1 },
    ];
    expect(linesRules.tally(linesRules.withoutKey(config), groups)).toEqual({
      lines: [2, 0, 1, 0, 0],
      missing: 2,
      answered: 3,
    });
    expect(linesRules.assess(config, groups)).toEqual({ right: 0, found: [2, 1, 2, 2] });
  });

  it('cannot have a problem beyond the code', () => {
    const broken = { ...config, problems: [{ text: 'x', lines: [9] }] };
    expect(linesRules.config.safeParse(broken).success).toBe(false);
  });

  it('are said in words', () => {
    const shown = linesRules.withoutKey(config);
    expect(linesRules.say(shown, [1, 3])).toBe('lines 1, 3');
    expect(linesRules.say(shown, [MISSING, 2])).toBe('line 2, something is missing');
    expect(linesRules.sayKey(config)).toBe('lines 1, 2, 3, something is missing');
  });

  it('are spelled in the deck as the contract says', () => {
    expect(linesRules.deckFields(config)).toEqual({ correct: [1, 2, 3], problems });
  });
});
