import { z } from 'zod';
import type { ActivityRules } from '@/domain/activity';
import { activityBase } from '@/domain/activity-base';
import { codeBlock } from '@/domain/code-block';
import { questionImage } from '@/domain/image/question-image';
import { optionLetter } from '@/domain/option-letter';
import { plainText } from '@/domain/plain-text';
import { withImages } from './option-images';

/** Without empty lines before and blanks behind; what stands in front of the first letter stays. */
const withoutEmptyEnds = (text: string) => text.replace(/^(?:\s*\n)+/, '').trimEnd();

export const choiceConfig = activityBase
  .extend({
    code: codeBlock.optional(),
    image: questionImage.optional(),
    choices: z.array(plainText(500).overwrite(withoutEmptyEnds).min(1)).max(10),
    /** What goes with each option, in the options' order; left out when none has an image. */
    images: z.array(questionImage.nullable()).optional(),
    /** Indices of the right options; null makes it a poll. */
    correct: z.array(z.number().int().nonnegative()).min(1).nullable(),
    /** True when a participant may choose several options. */
    several: z.boolean().default(false),
    /** The options are what the code might print: monospaced, with all their blanks and lines. */
    output: z.literal(true).optional(),
  })
  // Only what a program prints may begin with blanks.
  .overwrite((config) =>
    config.output ? config : { ...config, choices: config.choices.map((text) => text.trim()) },
  )
  .refine(({ choices, images = [] }) => images.length <= choices.length, {
    message: 'An image belongs to an option that does not exist.',
    path: ['images'],
  })
  .overwrite((config) => withImages(config, config.images ?? []))
  .refine(({ choices, correct }) => correct?.every((index) => index < choices.length) ?? true, {
    message: 'A right answer points at an option that does not exist.',
    path: ['correct'],
  });

export type ChoiceConfig = z.infer<typeof choiceConfig>;
export type ChoicePublic = Omit<ChoiceConfig, 'correct' | 'explanation'>;
export type ChoiceAnswer = number[];
/** Participants per option, in the options' order; several options count once each. */
export type ChoiceTally = { counts: number[]; answered: number };

const letters = (indices: number[]) => indices.map(optionLetter).join(', ');

/**
 * (right − wrong) ÷ all right, not below 0, where several options may be chosen: whoever ticks
 * everything gains nothing ("multiple response" with a penalty for guessing; Ripkey, D. R., Case,
 * S. M., Swanson, D. B., A "new" item format for assessing aspects of clinical competence, Academic
 * Medicine 71, 1996, S34–S36). Where one is chosen, any right one is fully right.
 */
export function choiceScore(
  { correct, several }: Pick<ChoiceConfig, 'correct' | 'several'>,
  answer: ChoiceAnswer,
): number {
  if (!correct) return 0;
  const right = answer.filter((index) => correct.includes(index)).length;
  const wrong = answer.length - right;
  return Math.max(0, (right - wrong) / (several ? new Set(correct).size : 1));
}

export const choiceRules: ActivityRules<
  'choice',
  ChoiceConfig,
  ChoicePublic,
  ChoiceAnswer,
  ChoiceTally
> = {
  type: 'choice',
  version: 1,
  config: choiceConfig,

  blank: () => ({
    prompt: '',
    choices: ['Yes', 'No'],
    correct: null,
    several: false,
    seconds: null,
    points: 1000,
  }),

  gaps: ({ prompt, choices }) => [
    ...(prompt.trim() === '' ? ['Write the question.'] : []),
    ...(choices.length < 2 ? ['Give it at least two options.'] : []),
  ],

  scored: ({ correct }) => correct !== null,

  withoutKey: ({ correct: _correct, explanation: _explanation, ...rest }) => rest,

  answer: ({ choices, several }) =>
    z
      .array(
        z
          .number()
          .int()
          .min(0)
          .max(choices.length - 1),
      )
      .min(1)
      .max(several ? choices.length : 1)
      .refine((indices) => new Set(indices).size === indices.length)
      .transform((indices) => [...indices].sort((a, b) => a - b)),

  score: (config, answer) => choiceScore(config, answer),

  tally: ({ choices }, groups) => {
    const counts = choices.map(() => 0);
    let answered = 0;
    for (const { value, count } of groups) {
      answered += count;
      for (const index of value) counts[index] = (counts[index] ?? 0) + count;
    }
    return { counts, answered };
  },

  assess: (config, groups) => ({
    right: groups.reduce(
      (sum, { value, count }) => sum + (choiceScore(config, value) === 1 ? count : 0),
      0,
    ),
  }),

  say: (_config, answer) => letters(answer),
  sayKey: ({ correct }) => (correct ? letters(correct) : null),
  deckFields: ({ choices, correct }) => ({ choices, correct }),
};
