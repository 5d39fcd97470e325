import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { sectionAt } from '../outline/section-at';
import { readOption } from '../text/option-label';
import { questionLabel } from '../text/question-label';
import type { Flow } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { boxText, pieceText, shortAnswer } from './keys/answer-text';
import { isKeyTitle } from './keys/key-section';
import { letteredAnswers } from './keys/lettered-answers';
import { type GroupUnit, groupUnits } from './options/group-units';
import { freeQuestion } from './questions/free-question';
import { notesLanguage } from './questions/notes-language';
import { isNoQuestionHeading } from './questions/question-words';
import { toActivity } from './questions/to-activity';
import type { FindRule, FoundActivity } from './rule';

/** "Exercise 2. a) …? b) …?": parts of an exercise that are questions of their own. */
export const letteredParts: FindRule = { name: 'lettered-parts', origin: 'found', find };

const ASKS = /[?？]\W*$/u;
/** A given that the parts are about: it has code or a number in it. */
const GIVEN = /`|\d/;
const LONGEST_GIVEN = 200;

function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  const language = notesLanguage(notes);
  const exercises = groupUnits(flow).filter((exercise) => isExercise(exercise, notes));
  const numbers = exercises.map(({ unit }) => unit.number);
  return exercises.flatMap((exercise) => {
    const { number } = exercise.unit;
    const only = number !== null && numbers.filter((other) => other === number).length === 1;
    const answers = answersBelow(flow, exercise) ?? (only ? farAnswers(flow, exercise) : null);
    return questions(exercise, answers, notes).map((question) =>
      toActivity(freeQuestion(question, language)),
    );
  });
}

function isExercise({ group, unit }: GroupUnit, notes: Notes): boolean {
  const section = sectionAt(notes.sections, group.line)?.title ?? '';
  if (isNoQuestionHeading(section) || isNoQuestionHeading(unit.heading ?? '')) return false;
  return group.style === 'letters' && group.options.every((text) => ASKS.test(plainText(text)));
}

function questions({ group, unit }: GroupUnit, answers: string[] | null, { lines }: Notes) {
  const given = plainText(unit.parts.map(({ text }) => text).join(' ')) && unit.parts.at(-1)?.text;
  const context = given && given.length <= LONGEST_GIVEN && GIVEN.test(given) ? `${given} ` : '';
  return group.options.map((text, at) => {
    const line = lineOfPart(lines, group.line, group.lineEnd, at);
    return {
      prompt: `${context}${text}`.replace(/\n/g, ' '),
      answer: answers ? shortAnswer(answers[at] ?? '') : null,
      code: unit.code,
      ...{ line, lineEnd: line },
      reason: `Your notes ask this as part ${'abcdefghij'[at]} of an exercise.`,
    };
  });
}

function lineOfPart(lines: string[], from: number, to: number, part: number): number {
  for (let line = from; line <= to; line++) {
    if (readOption(lines[line - 1] ?? '').index === part) return line;
  }
  return from + part;
}

/** A box right below says the answers of all parts. */
function answersBelow({ pieces, boxes }: Flow, { group }: GroupUnit): string[] | null {
  const box = boxes.find(({ role, from }) => role === 'answer' && from === group.to + 1);
  return box ? fitting(letteredAnswers(boxText(pieces, box)), group.options.length) : null;
}

/** "Exercise 1: a) …; b) …" in a section of answers; null when there are several. */
function farAnswers({ pieces }: Flow, { group, unit }: GroupUnit): string[] | null {
  const found: string[][] = [];
  let inKey = false;
  for (const piece of pieces.slice(group.to + 1)) {
    if (piece.block.kind === 'heading') inKey = isKeyTitle(piece);
    if (!inKey || (piece.block.kind !== 'paragraph' && piece.block.kind !== 'list')) continue;
    for (const text of pieceText(piece).split('\n')) {
      const label = questionLabel(text);
      if (label?.number !== unit.number || !label) continue;
      const answers = fitting(letteredAnswers(text.slice(label.length)), group.options.length);
      if (answers) found.push(answers);
    }
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

const fitting = (answers: string[] | null, parts: number) =>
  answers?.length === parts ? answers : null;
