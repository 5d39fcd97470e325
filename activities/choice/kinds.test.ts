import { expect, it } from 'vitest';
import { choiceKinds, sampleChoices } from './kinds';
import { choiceRules } from './rules';

const [choice, handsUp] = choiceKinds;

it('makes configs that can be stored at once', () => {
  for (const kind of choiceKinds) {
    expect(choiceRules.config.safeParse(kind.fresh()).success).toBe(true);
    expect(kind.is(kind.fresh())).toBe(true);
    expect(kind.is(kind.from({ prompt: 'Why?', seconds: null, points: 500 }))).toBe(true);
  }
});

it('keeps question and options between a question and a poll', () => {
  const poll = { ...handsUp.fresh(), prompt: 'Which one?', choices: ['a', 'b', 'c'] };
  const quiz = choice.from(poll);
  expect(quiz).toMatchObject({ prompt: 'Which one?', choices: ['a', 'b', 'c'], correct: [0] });
  expect(handsUp.from(quiz)).toMatchObject({ choices: ['a', 'b', 'c'], correct: null });
});

it('previews with answers that phones could give', () => {
  const config = { ...choice.fresh(), choices: ['a', 'b', 'c'], correct: [0, 2], several: true };
  const answer = choiceRules.answer(choiceRules.withoutKey(config));
  expect(sampleChoices(config).every(({ value }) => answer.safeParse(value).success)).toBe(true);
});
