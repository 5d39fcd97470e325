import { z } from 'zod';
import type { ActivityRules } from '@/domain/activity';
import { activityBase } from '@/domain/activity-base';
import { codeBlock } from '@/domain/code-block';
import { NUMBER_MAX } from '@/domain/parse-number';
import { plainText } from '@/domain/plain-text';
import { sayQuantity } from '@/domain/say-number';
import { type Histogram, histogramOf } from './histogram';

/** Nearer to 0 nobody estimates. */
const TINY = 1e-12;

const value = z
  .number()
  .min(-NUMBER_MAX)
  .max(NUMBER_MAX)
  // Twelve digits are what is shown; "−0" would be another value to JSON.
  .overwrite((number) => (Math.abs(number) < TINY ? 0 : Number(number.toPrecision(12))));

export const numericConfig = activityBase
  .extend({
    code: codeBlock.optional(),
    /** The true value; null asks for an estimate that nobody knows. */
    correct: value.nullable(),
    /** "km", "%"; empty for a bare number. */
    unit: plainText(20)
      .trim()
      .regex(/^[^\r\n\u2028\u2029]*$/),
    /** This far from the true value is still fully right. */
    tolerance: z.number().min(0).max(NUMBER_MAX),
    /** From this distance on an answer is worth nothing; null: nothing beyond the tolerance. */
    reach: z.number().positive().max(NUMBER_MAX).nullable(),
  })
  .refine(({ tolerance, reach }) => reach === null || reach > tolerance, {
    message: 'Points must end farther away than the tolerance.',
    path: ['reach'],
  });

export type NumericConfig = z.infer<typeof numericConfig>;
export type NumericPublic = Omit<NumericConfig, 'correct' | 'tolerance' | 'reach' | 'explanation'>;
export type NumericTally = Histogram;

type Key = Pick<NumericConfig, 'correct' | 'tolerance' | 'reach'>;

/**
 * 1 within the tolerance t, falling in a straight line to 0 at the distance r:
 * (r − |answer − true|) ÷ (r − t). A trapezoidal membership function (Zadeh, L. A., Fuzzy sets,
 * Information and Control 8, 1965, 338–353).
 */
export function numericScore({ correct, tolerance, reach }: Key, answer: number): number {
  if (correct === null) return 0;
  const distance = Math.abs(answer - correct);
  // What a person types has few digits: 0.3 is within 0.1 of 0.2, whatever binary fractions say.
  if (distance <= tolerance * (1 + 1e-9) + Math.abs(correct) * 1e-12) return 1;
  return reach === null ? 0 : Math.max(0, (reach - distance) / (reach - tolerance));
}

export const numericRules: ActivityRules<
  'numeric',
  NumericConfig,
  NumericPublic,
  number,
  NumericTally
> = {
  type: 'numeric',
  version: 1,
  config: numericConfig,

  blank: () => ({
    ...{ prompt: '', correct: null, unit: '', tolerance: 0, reach: null },
    ...{ seconds: null, points: 1000 },
  }),

  gaps: ({ prompt }) => (prompt.trim() === '' ? ['Write the question.'] : []),

  scored: ({ correct }) => correct !== null,

  withoutKey: ({ correct: _c, tolerance: _t, reach: _r, explanation: _e, ...rest }) => rest,

  answer: () => value,

  score: numericScore,

  tally: (_config, groups) => histogramOf(groups),

  assess: (config, groups) => ({
    right: groups.reduce(
      (sum, { value: answer, count }) => sum + (numericScore(config, answer) === 1 ? count : 0),
      0,
    ),
  }),

  say: ({ unit }, answer) => sayQuantity(answer, unit),

  sayKey: ({ correct, unit, tolerance }) => {
    if (correct === null) return null;
    const within = tolerance > 0 ? ` ± ${sayQuantity(tolerance, unit)}` : '';
    return `${sayQuantity(correct, unit)}${within}`;
  },

  deckFields: ({ correct }) => ({ correct }),
};
