import type { NumericConfig } from '@/activities/numeric/rules';
import { asksForCount, asksForNumber } from './asks-something';
import type { Kind } from './kind';
import { type Quantity, readQuantity } from './quantity';
import type { Question } from './question';
import { questionCode } from './question-code';
import { statedQuantity } from './stated-quantity';

/** A free answer that is a number, or that "how many" asks for: estimated when nobody tells it. */
export const numericKind: Kind = {
  fits: (question) =>
    question.options === null &&
    (quantityOf(question) !== null || (question.answer === null && asksForCount(question.prompt))),
  activity: (question) => ({ type: 'numeric', config: numeric(question, quantityOf(question)) }),
};

function quantityOf({ prompt, answer }: Question): Quantity | null {
  if (!answer || !('words' in answer)) return null;
  return (
    readQuantity(answer.words) ?? (asksForNumber(prompt) ? statedQuantity(answer.words) : null)
  );
}

/** What the answer says besides its number explains it. */
function reasonOf({ answer, explanation }: Question): string | null {
  if (explanation || !answer || !('words' in answer)) return explanation;
  return readQuantity(answer.words) ? null : answer.words;
}

function numeric(question: Question, quantity: Quantity | null): NumericConfig {
  const { prompt } = question;
  const explanation = quantity ? reasonOf(question) : question.explanation;
  return {
    prompt,
    ...questionCode(question),
    correct: quantity?.value ?? null,
    unit: quantity?.unit ?? '',
    tolerance: quantity?.tolerance ?? 0,
    reach: null,
    seconds: null,
    points: 1000,
    ...(explanation ? { explanation: explanation.slice(0, 4000) } : {}),
  };
}
