import type { ChoiceConfig } from '@/activities/choice/rules';
import type { Kind } from './kind';
import type { Question } from './question';
import { questionCode } from './question-code';

/** Options to choose from. */
export const choiceKind: Kind = {
  fits: ({ options }) => options !== null,
  activity: (question) => ({ type: 'choice', config: choice(question, question.options ?? []) }),
};

/**
 * A free answer, as long as no type takes one: a question without options yet, to which the
 * lecturer adds some. The notes' answer is its explanation, shown after the reveal.
 */
export const openKind: Kind = {
  fits: () => true,
  activity: (question) => ({ type: 'choice', config: choice(question, []) }),
};

function choice(question: Question, choices: string[]): ChoiceConfig {
  const { answer, explanation, several, prompt } = question;
  const why = explanation ?? (answer && 'words' in answer ? answer.words : null);
  const correct = answer && 'options' in answer ? answer.options : null;
  return {
    prompt,
    ...questionCode(question),
    choices,
    correct,
    several: several || (correct?.length ?? 0) > 1,
    seconds: null,
    points: 1000,
    ...(why === null || why === '' ? {} : { explanation: why.slice(0, 4000) }),
  };
}
