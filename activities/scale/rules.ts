import { z } from 'zod';
import type { ActivityRules } from '@/domain/activity';
import { activityBase } from '@/domain/activity-base';
import { codeBlock } from '@/domain/code-block';
import { plainText } from '@/domain/plain-text';
import { STEPS } from './steps';

export const STATEMENTS_MAX = 8;

const line = (max: number) =>
  plainText(max)
    .trim()
    .min(1)
    .regex(/^[^\r\n\u2028\u2029]*$/, 'One line each.');

export const scaleConfig = activityBase.extend({
  code: codeBlock.optional(),
  statements: z.array(line(200)).max(STATEMENTS_MAX),
  /** What the lowest and the highest step mean. */
  low: line(40),
  high: line(40),
});

export type ScaleConfig = z.infer<typeof scaleConfig>;
export type ScalePublic = Omit<ScaleConfig, 'explanation'>;
/** For each statement its step, 1 to 5. */
export type ScaleAnswer = number[];
/** For each statement, how many chose each step. */
export type ScaleTally = { counts: number[][]; answered: number };

/** Agreement or confidence in five steps (Likert, R., Archives of Psychology 140, 1932, 5–55). */
export const scaleRules: ActivityRules<'scale', ScaleConfig, ScalePublic, ScaleAnswer, ScaleTally> =
  {
    type: 'scale',
    version: 1,
    config: scaleConfig,

    blank: () => ({
      ...{ prompt: 'How far do you agree?', statements: [], low: 'Disagree', high: 'Agree' },
      ...{ seconds: null, points: 1000 },
    }),

    gaps: ({ prompt, statements }) => [
      ...(prompt.trim() === '' ? ['Write the question.'] : []),
      ...(statements.length === 0 ? ['Give it at least one statement.'] : []),
    ],

    scored: () => false,

    withoutKey: ({ explanation: _explanation, ...rest }) => rest,

    answer: ({ statements }) =>
      z.array(z.number().int().min(1).max(STEPS)).length(statements.length).min(1),

    score: () => 0,

    tally: ({ statements }, groups) => {
      const counts = statements.map(() => Array<number>(STEPS).fill(0));
      let answered = 0;
      for (const { value, count } of groups) {
        answered += count;
        for (const [at, step] of value.entries()) {
          const row = counts[at];
          if (row) row[step - 1] = (row[step - 1] ?? 0) + count;
        }
      }
      return { counts, answered };
    },

    assess: () => ({ right: 0 }),

    say: (_config, answer) => answer.join(', '),
    sayKey: () => null,
    deckFields: ({ statements }) => ({ choices: statements, correct: null }),
  };
