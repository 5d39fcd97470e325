import { questionLabel } from '../../text/question-label';
import { type Box, boxOf, type Flow, type Leaf, type Piece } from '../flow/flow';
import type { GroupUnit } from '../options/group-units';
import { asksForNumber } from '../questions/asks-something';
import { leadingQuantity } from '../questions/leading-quantity';
import { answerBoxes, boxText, pieceText } from './answer-text';
import { isKeyTitle } from './key-section';
import { letteredAnswers } from './lettered-answers';
import { namedAnswers } from './named-answers';
import { isOwnTitle } from './own-title';

/** Answers to more parts than this are not looked through. */
const MOST_PIECES = 24;

/**
 * The answers to all parts a, b, c … of an exercise, where the notes give one for each: in a box or
 * under a title right below, or in a section of answers that names the exercise.
 */
export function partAnswers(
  flow: Flow,
  exercises: GroupUnit[],
): (exercise: GroupUnit) => string[] | null {
  const boxes = answerBoxes(flow);
  const far = answersInKeys(flow);
  const named = namedAnswers(flow);
  const unique = occurringOnce(exercises.flatMap(({ unit }) => unit.number ?? []));
  return (exercise) => {
    const number = exercise.unit.number ?? Number.NaN;
    const below = boxes.get(exercise.group.to + 1);
    return (
      (below && answersBelow(flow, exercise, below)) ??
      answersUnderTitle(flow, exercise) ??
      listedBelow(flow, exercise) ??
      (unique.has(number) ? farAnswers(far.get(number) ?? [], exercise) : null) ??
      fitting(letteredAnswers(named(exercise.unit.heading) ?? ''), exercise.group.options.length)
    );
  };
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

/** A box right below says the answers of all parts. */
function answersBelow({ pieces }: Flow, { group }: GroupUnit, box: Box): string[] | null {
  return fitting(letteredAnswers(boxText(pieces, box)), group.options.length);
}

/** "#### Solution" right below, which belongs to this exercise alone. */
function answersUnderTitle({ pieces }: Flow, { group }: GroupUnit): string[] | null {
  if (!isOwnTitle(pieces, group.to + 1)) return null;
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
