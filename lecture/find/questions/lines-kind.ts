import type { LinesConfig } from '@/activities/lines/rules';
import { asksForFlaw, asksForLine } from './asks-for-line';
import type { Kind } from './kind';
import { namedLines } from './named-lines';
import type { Question } from './question';
import { questionCode } from './question-code';

const LONGEST_TEXT = 500;
const LONGEST_WHY = 2000;

/** A line of the code answers: "Which line is wrong?", or "What is the error?" with a line named. */
export const linesKind: Kind = {
  fits: (question) =>
    question.options === null &&
    isCode(question) &&
    (asksForLine(question.prompt) || (asksForFlaw(question.prompt) && linesOf(question) !== null)),
  activity: (question) => ({ type: 'lines', config: config(question) }),
};

function isCode(question: Question): boolean {
  const code = questionCode(question).code;
  return code !== undefined && (question.code?.lines.length ?? 0) > 1;
}

const wordsOf = ({ answer }: Question) => (answer && 'words' in answer ? answer.words : null);

function linesOf(question: Question): number[] | null {
  const code = question.code?.lines ?? [];
  const said = wordsOf(question) ?? question.explanation;
  return said === null ? null : namedLines(said, code, asksForLine(question.prompt));
}

function config(question: Question): LinesConfig {
  const { prompt, code, explanation } = question;
  const lines = linesOf(question);
  const said = wordsOf(question) ?? explanation ?? '';
  const more = explanation && explanation !== said ? explanation.slice(0, LONGEST_WHY) : null;
  return {
    prompt,
    code: { language: code?.language ?? '', text: code?.lines.join('\n') ?? '' },
    problems: lines
      ? [{ text: said.slice(0, LONGEST_TEXT), lines, ...(more ? { explanation: more } : {}) }]
      : [],
    seconds: null,
    points: 1000,
    ...(lines === null && said !== '' ? { explanation: said.slice(0, 4000) } : {}),
  };
}
