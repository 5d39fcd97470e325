import type { NumericConfig } from '@/activities/numeric/rules';
import { asksForCount } from './asks-something';
import type { Kind } from './kind';
import { type Quantity, readQuantity } from './quantity';
import type { Question } from './question';
import { questionCode } from './question-code';

/** A free answer that is a number, or that "how many" asks for: estimated when nobody tells it. */
export const numericKind: Kind = {
  fits: (question) =>
    question.options === null &&
    (quantityOf(question) !== null || (question.answer === null && asksForCount(question.prompt))),
  activity: (question) => ({ type: 'numeric', config: numeric(question, quantityOf(question)) }),
};

/** "2, since four are made and two are spent" for "How many …?" */
const WITH_REASON =
  /^([-−]?\d[\d.,]*)(?:[,;:–—]|\.(?=\s)|\s*\(|\s+(?:because|since|as|weil|denn|car|porque)(?=\s))/iu;

function quantityOf({ answer, prompt }: Question): Quantity | null {
  if (!answer || !('words' in answer)) return null;
  const number = asksForCount(prompt) ? WITH_REASON.exec(answer.words)?.[1] : undefined;
  return readQuantity(answer.words) ?? readQuantity(number?.replace(/[.,]$/, '') ?? '');
}

function numeric(question: Question, quantity: Quantity | null): NumericConfig {
  const { prompt, answer } = question;
  const words =
    answer && 'words' in answer && readQuantity(answer.words) === null ? answer.words : null;
  const explanation = question.explanation ?? words;
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
