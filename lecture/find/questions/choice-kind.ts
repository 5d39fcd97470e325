import type { ChoiceConfig } from '@/activities/choice/rules';
import type { Kind } from './kind';
import type { Question } from './question';
import { questionCode } from './question-code';

/** Options to choose from. */
export const choiceKind: Kind = {
  fits: ({ options }) => options !== null,
  activity: (question) => ({ type: 'choice', config: choice(question, question.options ?? []) }),
};

function choice(question: Question, choices: string[]): ChoiceConfig {
  const { answer, explanation, several, prompt } = question;
  const correct = answer && 'options' in answer ? answer.options : null;
  return {
    prompt,
    ...questionCode(question),
    choices,
    correct,
    several: several || (correct?.length ?? 0) > 1,
    seconds: null,
    points: 1000,
    ...(explanation ? { explanation: explanation.slice(0, 4000) } : {}),
  };
}
