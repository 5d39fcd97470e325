import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { sectionAt } from '../outline/section-at';
import { readOption } from '../text/option-label';
import { questionLabel } from '../text/question-label';
import { type Box, boxOf, type Flow, type Leaf, type Piece } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { boxText, pieceText, shortAnswer } from './keys/answer-text';
import { isKeyTitle } from './keys/key-section';
import { letteredAnswers } from './keys/lettered-answers';
import { type GroupUnit, groupUnits } from './options/group-units';
import { asksForNumber } from './questions/asks-something';
import { demandsWords } from './questions/demands';
import { freeQuestion } from './questions/free-question';
import { leadingQuantity } from './questions/leading-quantity';
import { notesLanguage } from './questions/notes-language';
import { isNoQuestionHeading } from './questions/question-words';
import { looksLikeTasks } from './questions/tasks';
import { toActivity } from './questions/to-activity';
import type { Unit } from './questions/unit';
import type { FindRule, FoundActivity } from './rule';

/** "Exercise 2. a) …? b) …?": parts of an exercise that are questions of their own. */
export const letteredParts: FindRule = { name: 'lettered-parts', origin: 'found', find };

const ASKS = /[?？]\W*$/u;
/** A given that the parts are about: it has code or a number in it. */
const GIVEN = /`|\d/;
const LONGEST_GIVEN = 200;
/** Answers to more parts than this are not looked through. */
const MOST_PIECES = 24;

function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  const language = notesLanguage(notes);
  const exercises = groupUnits(flow).filter((exercise) => isExercise(exercise, notes));
  const boxes = answerBoxes(flow);
  const far = answersInKeys(flow);
  const unique = occurringOnce(exercises.flatMap(({ unit }) => unit.number ?? []));
  return exercises.flatMap((exercise) => {
    const number = exercise.unit.number ?? Number.NaN;
    const below = boxes.get(exercise.group.to + 1);
    const answers =
      (below && answersBelow(flow, exercise, below)) ??
      answersUnderTitle(flow, exercise) ??
      listedBelow(flow, exercise) ??
      (unique.has(number) ? farAnswers(far.get(number) ?? [], exercise) : null);
    return questions(exercise, answers, notes).map((question) =>
      toActivity(freeQuestion(question, language)),
    );
  });
}

function occurringOnce(numbers: number[]): Set<number> {
  const once = new Set<number>();
  const before = new Set<number>();
  for (const number of numbers) {
    if (before.has(number)) once.delete(number);
    else once.add(number);
    before.add(number);
  }
  return once;
}

/** The boxes of answers by their first piece, outer ones rather than those inside them. */
function answerBoxes({ boxes }: Flow): Map<number, Box> {
  const answers = boxes.filter(({ role }) => role === 'answer');
  return new Map(answers.reverse().map((box) => [box.from, box]));
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

const isExerciseTitle = (title: string) => EXERCISE_WORD.test(plainText(title));

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
      reason: `Your notes ask this as part ${'abcdefghij'[at]} of an exercise.`,
    };
    return [asked];
  });
}

function lineOfPart(lines: string[], from: number, to: number, part: number): number {
  let numbered = 0;
  for (let line = from; line <= to; line++) {
    const text = lines[line - 1] ?? '';
    if (readOption(text).index === part) return line;
    if (/^[\s>]*\d{1,2}[.)]\s/.test(text) && numbered++ === part) return line;
  }
  return from + part;
}

/** A box right below says the answers of all parts. */
function answersBelow({ pieces }: Flow, { group }: GroupUnit, box: Box): string[] | null {
  return fitting(letteredAnswers(boxText(pieces, box)), group.options.length);
}

/** "#### Solution" right below, which belongs to this exercise alone: its heading is a smaller one. */
function answersUnderTitle({ pieces }: Flow, { group }: GroupUnit): string[] | null {
  const title = pieces[group.to + 1];
  if (title?.block.kind !== 'heading' || !isKeyTitle(title)) return null;
  const above = pieces
    .slice(0, group.from)
    .findLast(({ block }) => block.kind === 'heading')?.block;
  if (above?.kind !== 'heading' || title.block.level <= above.level) return null;
  const rest = pieces.slice(group.to + 2, group.to + 2 + MOST_PIECES);
  const end = rest.findIndex(({ block }) => block.kind === 'heading' || block.kind === 'rule');
  const text = rest
    .slice(0, end < 0 ? undefined : end)
    .map(pieceText)
    .join('\n');
  return /^\W*a[.)]/i.test(text) ? fitting(letteredAnswers(text), group.options.length) : null;
}

/** A numbered list right below, in a box with answers or in speaker notes that give the numbers. */
function listedBelow({ pieces }: Flow, { group }: GroupUnit): string[] | null {
  for (const piece of pieces.slice(group.to + 1, group.to + 4)) {
    const { block } = piece;
    const box = boxOf(piece, 'answer', 'notes');
    if (!box) return null;
    if (block.kind !== 'list' || !block.ordered) continue;
    const answers = block.items.map(({ lines }) => lines.join(' ').trim());
    const fits = answers.length === group.options.length && group.style === 'numbers';
    return fits && (box.role === 'answer' || giveNumbers(answers, group.options)) ? answers : null;
  }
  return null;
}

/** Notes may list what to do as well: a number answers each question for one. */
function giveNumbers(answers: string[], parts: string[]): boolean {
  const counts = parts.flatMap((text, at) => (asksForNumber(text) ? [at] : []));
  return counts.length > 0 && counts.every((at) => leadingQuantity(answers[at] ?? '') !== null);
}

/** `heading`: index of the piece that is the title of its section. */
type FarAnswers = { heading: number; answers: string[] };

const EXERCISE_WORD =
  /(?<!\p{L})(?:exercises?|problems?|\p{L}*aufgaben?|übung(?:en)?|exercices?|exos?|ejercicios?)(?!\p{L})/iu;
const EXERCISE =
  /(?<!\p{L})(?:exercise|problem|aufgabe|übung|exercice|exo|ejercicio)\s*(?:n[º°]\s*)?(\d{1,3})(?!\d)/iu;

/** "Lösung zu Aufgabe 1" with the answers to its parts below it. */
function addHeaded(
  found: Map<number, FarAnswers[]>,
  title: Leaf | undefined,
  piece: Piece,
  heading: number,
): void {
  if (title?.kind !== 'heading') return;
  const number = Number(EXERCISE.exec(title.text)?.[1] ?? Number.NaN);
  const answers = Number.isNaN(number) ? null : letteredAnswers(pieceText(piece));
  if (answers) found.set(number, [...(found.get(number) ?? []), { heading, answers }]);
}

/** "Exercise 1: a) …; b) …" in sections of answers, by the number of the exercise. */
function answersInKeys({ pieces }: Flow): Map<number, FarAnswers[]> {
  const found = new Map<number, FarAnswers[]>();
  let heading: number | null = null;
  for (const [at, piece] of pieces.entries()) {
    if (piece.block.kind === 'heading') heading = isKeyTitle(piece) ? at : null;
    if (heading === null || (piece.block.kind !== 'paragraph' && piece.block.kind !== 'list')) {
      continue;
    }
    addHeaded(found, pieces[heading]?.block, piece, heading);
    for (const text of pieceText(piece).split('\n')) {
      const label = questionLabel(text);
      const answers = label && letteredAnswers(text.slice(label.length));
      if (!answers || label.number === null) continue;
      const others = found.get(label.number);
      if (others) others.push({ heading, answers });
      else found.set(label.number, [{ heading, answers }]);
    }
  }
  return found;
}

/** Null when several sections below fit. */
function farAnswers(far: FarAnswers[], { group }: GroupUnit): string[] | null {
  const fits = far.filter(
    ({ heading, answers }) => heading > group.to && answers.length === group.options.length,
  );
  return fits.length === 1 ? (fits[0]?.answers ?? null) : null;
}

const fitting = (answers: string[] | null, parts: number) =>
  answers?.length === parts ? answers : null;
