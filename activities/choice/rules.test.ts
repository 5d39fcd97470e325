import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChoiceConfig, choiceRules, choiceScore } from './rules';

const quiz = choiceRules.config.parse({
  prompt: 'Which are signals?',
  choices: ['SIGTERM', 'SIGPLAN', 'SIGKILL'],
  correct: [0, 2],
  several: true,
  explanation: 'SIGPLAN is a conference.',
});
const poll = choiceRules.config.parse({ prompt: 'Coffee?', choices: ['Yes', 'No'], correct: null });

describe('a choice', () => {
  it.each([
    ['exactly the right ones', [0, 2], 1],
    ['one of two right ones', [2], 1 / 2],
    ['a wrong one takes a right one away', [0, 1], 0],
    ['everything', [0, 1, 2], 1 / 2],
    ['never below zero', [1], 0],
  ])('with several right options: %s', (_what, answer, score) => {
    expect(choiceRules.score(quiz, answer)).toBeCloseTo(score);
  });

  it('is fully right with any right option where only one can be chosen', () => {
    const single = { ...quiz, several: false };
    expect([[0], [1], [2]].map((answer) => choiceRules.score(single, answer))).toEqual([1, 0, 1]);
  });

  it('is fully right with exactly the right options and with no others', () => {
    fc.assert(
      fc.property(config, fc.subarray([...Array(10).keys()], { minLength: 1 }), (one, some) => {
        const answer = some.filter((index) => index < one.choices.length);
        const score = choiceScore(one, answer);
        expect(score >= 0 && score <= 1).toBe(true);
        expect(score === 1).toBe(answer.join() === one.correct?.join());
      }),
    );
  });

  it('without a right answer is a poll and scores nothing', () => {
    expect(choiceRules.scored(poll)).toBe(false);
    expect(choiceRules.assess(poll, [{ value: [0], count: 3 }])).toEqual({ right: 0 });
  });

  it('keeps key and explanation from the public', () => {
    const text = JSON.stringify(choiceRules.withoutKey(quiz));
    expect(text).not.toContain('correct');
    expect(text).not.toContain('conference');
  });

  it('takes answers in any order and gives them sorted', () => {
    expect(choiceRules.answer(quiz).parse([2, 0])).toEqual([0, 2]);
  });

  it.each([[[0, 0]], [[3]], [[-1]], [[0.5]], [[]], ['0'], [null], [{ 0: 0 }]])(
    'does not take %j',
    (value) => {
      expect(choiceRules.answer(quiz).safeParse(value).success).toBe(false);
    },
  );

  it('takes one option where one is asked', () => {
    expect(choiceRules.answer(poll).safeParse([0, 1]).success).toBe(false);
  });

  it('says what is missing', () => {
    expect(choiceRules.gaps({ ...quiz, prompt: ' ', choices: [] })).toHaveLength(2);
    expect(choiceRules.gaps(quiz)).toEqual([]);
  });

  it('cannot have a right option that does not exist', () => {
    expect(choiceRules.config.safeParse({ ...quiz, correct: [3] }).success).toBe(false);
  });

  it('is said in letters', () => {
    expect(choiceRules.say(quiz, [0, 2])).toBe('A, C');
    expect(choiceRules.sayKey(quiz)).toBe('A, C');
    expect(choiceRules.sayKey(poll)).toBeNull();
  });

  it('drops from texts what a database cannot hold', () => {
    const parsed = choiceRules.config.parse({ ...poll, prompt: 'a\u0000b\uD800' });
    expect(parsed.prompt).toBe('ab\uFFFD');
  });
});

const config: fc.Arbitrary<ChoiceConfig> = fc
  .integer({ min: 2, max: 10 })
  .chain((size) =>
    fc
      .subarray([...Array(size).keys()], { minLength: 1 })
      .map((correct) => ({ ...quiz, choices: Array(size).fill('option'), correct })),
  );

describe('the tally of a choice', () => {
  const withGroups = config.chain((one) =>
    fc.tuple(
      fc.constant(one),
      fc.array(
        fc.record({
          value: fc.subarray([...one.choices.keys()], { minLength: 1 }),
          count: fc.integer({ min: 1, max: 50 }),
        }),
      ),
    ),
  );

  it('does not depend on the order of the answers, and survives JSON', () => {
    fc.assert(
      fc.property(withGroups, ([one, groups]) => {
        const tally = choiceRules.tally(one, groups);
        expect(choiceRules.tally(one, groups.toReversed())).toEqual(tally);
        expect(JSON.parse(JSON.stringify(tally))).toEqual(tally);
        expect(tally.answered).toBe(groups.reduce((sum, { count }) => sum + count, 0));
        expect(choiceRules.assess(one, groups).right).toBeLessThanOrEqual(tally.answered);
      }),
    );
  });
});

describe('images of options', () => {
  const picture = { id: 'x'.repeat(43), alt: 'a graph', width: 4, height: 3 };
  const two = { ...choiceRules.blank(), prompt: 'Which?', choices: ['A', 'B'], correct: [1] };
  const parse = (images: unknown) => choiceRules.config.safeParse({ ...two, images });

  it('stand one for each option, and are no list when none has one', () => {
    expect(parse([picture]).data?.images).toEqual([picture, null]);
    expect(parse([null, null]).data).not.toHaveProperty('images');
    expect(parse([]).data).not.toHaveProperty('images');
  });

  it('need words, and an option to belong to', () => {
    expect(parse([{ ...picture, alt: ' ' }]).success).toBe(false);
    expect(parse([null, null, picture]).success).toBe(false);
  });

  it('are the same for phones whatever is right', () => {
    const shown = (correct: number[]) =>
      choiceRules.withoutKey(choiceRules.config.parse({ ...two, correct, images: [picture] }));
    expect(JSON.stringify(shown([0]))).toBe(JSON.stringify(shown([1])));
  });
});
