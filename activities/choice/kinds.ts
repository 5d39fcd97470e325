import type { ActivityConfig, AnswerGroup } from '@/domain/activity';
import { withoutEmptyOptions } from './option-list';
import { type ChoiceConfig, choiceRules } from './rules';

const shared = ({ prompt, code, seconds, points, explanation }: ActivityConfig) => ({
  ...{ prompt, code, seconds, points, explanation },
});

/** What a lecturer calls the two uses of this type. */
export const choiceKinds = [
  {
    id: 'choice',
    text: 'Choice',
    hint: 'Options with a right answer',
    icon: 'question',
    is: ({ correct }: ChoiceConfig) => correct !== null,
    from: (config: ActivityConfig): ChoiceConfig => ({
      ...choiceRules.blank(),
      ...{ choices: ['', ''], correct: [0], seconds: 30 },
      ...shared(config),
    }),
  },
  {
    id: 'hands-up',
    text: 'Hands up',
    hint: 'A poll without a right answer',
    icon: 'hand',
    is: ({ correct }: ChoiceConfig) => correct === null,
    from: (config: ActivityConfig): ChoiceConfig => ({
      ...choiceRules.blank(),
      ...shared(config),
    }),
  },
] as const;

export const tidyChoice = withoutEmptyOptions;

/** Made-up answers for the preview of the result: a class of thirty, most of them right. */
export function sampleChoices({ choices, correct }: ChoiceConfig): AnswerGroup<number[]>[] {
  const others = choices.map((_, index) => ({ value: [index], count: 3 + ((index * 5) % 7) }));
  return correct === null ? others : [...others, { value: correct, count: 11 }];
}
