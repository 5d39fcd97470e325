import fc from 'fast-check';
import { expect, it } from 'vitest';
import { questionImage } from '@/domain/image/question-image';
import { withImageAt } from './option-images';
import {
  moveOption,
  pasteOptions,
  removeOption,
  tickOption,
  withoutEmptyOptions,
} from './option-list';
import { type ChoiceConfig, choiceRules } from './rules';

const quiz = (choices: string[], correct: number[] | null, several = false): ChoiceConfig => ({
  ...choiceRules.blank(),
  ...{ choices, correct, several },
});

const rightOnes = ({ choices, correct }: ChoiceConfig) =>
  (correct ?? []).map((index) => choices[index]).sort();

it('keeps the same options right when one is moved', () => {
  expect(moveOption(quiz(['a', 'b', 'c'], [2]), 2, 0)).toMatchObject({
    ...{ choices: ['c', 'a', 'b'], correct: [0] },
  });
});

it('does not move an option out of the list', () => {
  const config = quiz(['a', 'b'], [0]);
  expect(moveOption(config, 0, -1)).toBe(config);
  expect(moveOption(config, 1, 2)).toBe(config);
});

it('keeps a right answer when the right option is removed', () => {
  expect(removeOption(quiz(['a', 'b', 'c'], [1]), 1)).toMatchObject({
    ...{ choices: ['a', 'c'], correct: [0] },
  });
  expect(removeOption(quiz(['Yes', 'No'], null), 0).correct).toBeNull();
});

it('leaves empty rows out of what is saved', () => {
  expect(withoutEmptyOptions(quiz(['a', ' ', 'c', ''], [2]))).toMatchObject({
    ...{ choices: ['a', 'c'], correct: [1] },
  });
});

it('ticks one option, or several', () => {
  expect(tickOption(quiz(['a', 'b'], [0]), 1).correct).toEqual([1]);
  expect(tickOption(quiz(['a', 'b', 'c'], [2], true), 0).correct).toEqual([0, 2]);
  expect(tickOption(quiz(['a', 'b', 'c'], [0, 2], true), 2).correct).toEqual([0]);
  expect(tickOption(quiz(['a', 'b'], [0], true), 0).correct).toEqual([0]);
});

it('never loses or invents a right answer by moving', () => {
  const config = fc
    .uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 10 })
    .chain((choices) =>
      fc.record({
        choices: fc.constant(choices),
        correct: fc.uniqueArray(fc.nat(choices.length - 1), { minLength: 1 }),
        from: fc.nat(choices.length - 1),
        to: fc.nat(choices.length - 1),
      }),
    );
  fc.assert(
    fc.property(config, ({ choices, correct, from, to }) => {
      const before = quiz(choices, correct, true);
      const after = moveOption(before, from, to);
      expect(rightOnes(after)).toEqual(rightOnes(before));
      expect([...after.choices].sort()).toEqual([...choices].sort());
    }),
  );
});

const picture = (alt: string) =>
  questionImage.parse({ id: 'x'.repeat(43), alt, width: 4, height: 3 });
const pictured: ChoiceConfig = {
  ...quiz(['a', 'b', 'c'], [2]),
  images: [picture('of a'), null, picture('of c')],
};
const altOf = ({ choices, images }: ChoiceConfig) =>
  Object.fromEntries(choices.map((text, index) => [text, images?.[index]?.alt ?? null]));

it('keeps the image of every option with it, and no list when none is left', () => {
  expect(altOf(moveOption(pictured, 2, 0))).toEqual({ c: 'of c', a: 'of a', b: null });
  expect(altOf(removeOption(pictured, 0))).toEqual({ b: null, c: 'of c' });
  const none = removeOption(removeOption(pictured, 2), 0);
  expect(none).not.toHaveProperty('images');
  expect(altOf(withImageAt(none, 0, picture('of b')))).toEqual({ b: 'of b' });
});

it('keeps a row without words that has an image: only its lecturer knows what to do with it', () => {
  const { choices } = withoutEmptyOptions({ ...pictured, choices: [' ', '', 'c'] });
  expect(choices).toEqual([' ', 'c']);
});

it('makes options of pasted lines; those behind keep their images and stay right', () => {
  const pasted = pasteOptions({ ...pictured, choices: ['a', '', 'c'] }, 1, ['x', 'y', 'z'], 10);
  expect(altOf(pasted)).toEqual({ a: 'of a', x: null, y: null, z: null, c: 'of c' });
  expect(pasted.correct).toEqual([4]);
  const many = pasteOptions(
    pictured,
    0,
    Array.from({ length: 20 }, (_, at) => `line ${at}`),
    10,
  );
  expect(many.choices).toHaveLength(10);
  expect(many.correct).toEqual([0]);
});
