import { type Guesses, pick } from '@/domain/activity-guesses';
import type { MatchAnswer, MatchConfig } from './config';
import { keyOf, shownTargets } from './key';

export const matchGuesses: Guesses<MatchConfig, MatchAnswer> = {
  right: keyOf,
  guess: (config, random) => {
    const targets = shownTargets(config).map((_, index) => index);
    return keyOf(config).map((own) => (random() < 0.5 ? own : pick(targets, random)));
  },
};
