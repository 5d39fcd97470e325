import type { ActivityConfig, AnswerGroup } from '@/domain/activity';
import { carriedFields } from '@/domain/carried-fields';
import { withoutEmptyOptions } from './option-list';
import { type ChoiceConfig, choiceRules } from './rules';

/** What a lecturer calls the two uses of this type. */
export const choiceKinds = [
  {
    id: 'choice',
    text: 'Choice',
    hint: 'Options with a right answer',
    icon: 'question',
    is: ({ correct }: ChoiceConfig) => correct !== null,
    fresh: (): ChoiceConfig => ({ ...choiceRules.blank(), correct: [0], seconds: 30 }),
    from: (config: ActivityConfig): ChoiceConfig => ({ ...carried(config), correct: [0] }),
  },
  {
    id: 'hands-up',
    text: 'Hands up',
    hint: 'A poll without a right answer',
    icon: 'hand',
    is: ({ correct }: ChoiceConfig) => correct === null,
    fresh: choiceRules.blank,
    from: (config: ActivityConfig): ChoiceConfig => ({ ...carried(config), correct: null }),
  },
] as const;

export const tidyChoice = withoutEmptyOptions;

/** Made-up answers for the preview of the result: a class of thirty, most of them right. */
export function sampleChoices({ choices, correct }: ChoiceConfig): AnswerGroup<number[]>[] {
  const others = choices.map((_, index) => ({ value: [index], count: 3 + ((index * 5) % 7) }));
  return correct === null ? others : [...others, { value: correct, count: 11 }];
}

/** What another kind, or another type, has in common with a choice; options where there are some. */
function carried(config: ActivityConfig & Partial<ChoiceConfig>): ChoiceConfig {
  const blank = choiceRules.blank();
  const { choices = blank.choices, several = false, image, images } = config;
  return { ...blank, ...carriedFields(config), choices, several, image, images };
}
