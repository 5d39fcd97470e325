import { type Guesses, pick } from '@/domain/activity-guesses';
import type { ChoiceAnswer, ChoiceConfig } from './rules';

export const choiceGuesses: Guesses<ChoiceConfig, ChoiceAnswer> = {
  right: ({ correct, several }) => correct && (several ? correct : correct.slice(0, 1)),
  guess: ({ choices, several }, random) => {
    const all = choices.map((_, index) => index);
    if (!several) return [pick(all, random)];
    const some = all.filter(() => random() < 0.4);
    return some.length > 0 ? some : [pick(all, random)];
  },
};
