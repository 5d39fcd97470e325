import type { Code } from '../../outline/block';
import type { NotesLanguage } from './notes-language';
import { isOpenAnswer } from './open-answer';
import type { Question } from './question';
import { yesNo } from './yes-no';

export type FreeQuestion = {
  prompt: string;
  answer: string | null;
  explanation?: string | null;
  code?: Code | null;
  /** It is true or false, though its words do not say so. */
  claim?: boolean;
  line: number;
  lineEnd: number;
  reason: string;
};

/** A question without options of its own; one that is answered with yes or no gets those two. */
export function freeQuestion(
  { prompt, answer: given, explanation, code, claim, line, lineEnd, reason }: FreeQuestion,
  language: NotesLanguage,
): Question {
  const answer = given === null || isOpenAnswer(given) ? null : given;
  const either = yesNo(prompt, answer, language, claim);
  const words = answer === null || answer === '' ? null : { words: answer };
  return {
    prompt,
    code: code ?? null,
    options: either?.options ?? null,
    several: false,
    answer: either ? either.answer : words,
    explanation: explanation ?? (either ? answer : null),
    line,
    lineEnd,
    reason,
  };
}
