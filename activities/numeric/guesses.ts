import type { Guesses } from '@/domain/activity-guesses';
import type { NumericConfig } from './rules';

const round = (value: number) => Number(value.toPrecision(3));

export const numericGuesses: Guesses<NumericConfig, number> = {
  right: ({ correct }) => correct,
  /** Within a factor of three of the true value, as estimates often are. */
  guess: ({ correct }, random) => {
    if (correct === null || correct === 0) return round(200 * random() - 100);
    return round(correct * 3 ** (2 * random() - 1));
  },
};
