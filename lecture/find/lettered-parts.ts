import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { sectionAt } from '../outline/section-at';
import { flowOf } from './flow/read-flow';
import { shortAnswer } from './keys/answer-text';
import { partAnswers } from './keys/part-answers';
import { type GroupUnit, groupUnits } from './options/group-units';
import { lineOfPart } from './options/line-of-part';
import type { OptionGroup } from './options/option-group';
import { demandsWords } from './questions/demands';
import { freeQuestion } from './questions/free-question';
import { notesLanguage } from './questions/notes-language';
import { isNoQuestionHeading } from './questions/question-words';
import { looksLikeTasks } from './questions/tasks';
import { toActivity } from './questions/to-activity';
import type { Unit } from './questions/unit';
import type { FindRule, FoundActivity } from './rule';

/** "Exercise 2. a) …? b) …?", or 1. and 2.: parts of an exercise that are questions of their own. */
export const letteredParts: FindRule = { name: 'lettered-parts', origin: 'found', find };

const ASKS = /[?？]\W*$/u;
/** A given that the parts are about: it has code or a number in it. */
const GIVEN = /`|\d/;
const LONGEST_GIVEN = 200;

function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  const language = notesLanguage(notes);
  const exercises = groupUnits(flow).filter((exercise) => isExercise(exercise, notes));
  const answersOf = partAnswers(flow, exercises);
  return exercises.flatMap((exercise) =>
    questions(exercise, answersOf(exercise), notes).map((question) =>
      toActivity(freeQuestion(question, language)),
    ),
  );
}

function isExercise({ group, unit }: GroupUnit, notes: Notes): boolean {
  const section = sectionAt(notes.sections, group.line)?.title ?? '';
  if (isNoQuestionHeading(section) || isNoQuestionHeading(unit.heading ?? '')) return false;
  const parts = group.options;
  if (!parts.every(isPart)) return false;
  const asking = parts.filter(isQuestion).length;
  if (group.style === 'numbers') return asking > 0 && isNumberedExercise(unit, section, parts);
  if (group.style !== 'letters') return false;
  if (asking === parts.length || (asking > 1 && asking * 2 >= parts.length)) return true;
  return asking > 0 && isExerciseTitle(section) && parts.every(wantsAnswer);
}

/** Numbers stand in front of many things: a heading must say that these are parts of an exercise. */
const isNumberedExercise = (unit: Unit, section: string, parts: string[]) =>
  isExerciseTitle(unit.heading ?? section) && parts.every(wantsAnswer);

const isQuestion = (text: string) => ASKS.test(plainText(text));
/** Wants an answer: a question, one that says how to answer it, or a demand for words or a number. */
const wantsAnswer = (text: string) =>
  isQuestion(text) || /[?？]\s+\p{Lu}/u.test(plainText(text)) || demandsWords(text);
const isPart = (text: string) => wantsAnswer(text) || looksLikeTasks([text]);

const EXERCISE_WORD =
  /(?<!\p{L})(?:exercises?|problems?|\p{L}*aufgaben?|übung(?:en)?|exercices?|exos?|ejercicios?)(?!\p{L})/iu;

const isExerciseTitle = (title: string) => EXERCISE_WORD.test(plainText(title));

const nameOf = ({ style }: OptionGroup, part: number) =>
  style === 'numbers' ? part + 1 : 'abcdefghij'[part];

function questions({ group, unit }: GroupUnit, answers: string[] | null, { lines }: Notes) {
  const given = plainText(unit.parts.map(({ text }) => text).join(' ')) && unit.parts.at(-1)?.text;
  const context = given && given.length <= LONGEST_GIVEN && GIVEN.test(given) ? `${given} ` : '';
  return group.options.flatMap((text, at) => {
    if (!wantsAnswer(text)) return [];
    const line = lineOfPart(lines, group.line, group.lineEnd, at);
    const asked = {
      prompt: `${context}${text}`.replace(/\n/g, ' '),
      answer: answers ? shortAnswer(answers[at] ?? '') : null,
      code: unit.code,
      ...{ line, lineEnd: line },
      reason: `Your notes ask this as part ${nameOf(group, at)} of an exercise.`,
    };
    return [asked];
  });
}
