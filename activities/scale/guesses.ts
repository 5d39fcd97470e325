import type { Guesses } from '@/domain/activity-guesses';
import type { ScaleAnswer, ScaleConfig } from './rules';
import { STEPS } from './steps';

export const scaleGuesses: Guesses<ScaleConfig, ScaleAnswer> = {
  right: () => null,
  /** More in the middle than at the ends: the mean of two throws. */
  guess: ({ statements }, random) =>
    statements.map(() => 1 + Math.floor(((random() + random()) / 2) * STEPS)),
};
