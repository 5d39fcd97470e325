import type { Heading } from '../outline/block';
import { withoutAttributes } from '../outline/heading-attributes';
import type { Notes } from '../outline/notes';
import { plainText } from '../outline/plain-text';
import { sectionAt } from '../outline/section-at';
import { isDirection } from '../outline/stage-directions';
import { questionLabel } from '../text/question-label';
import { boxOf, type Flow, type Piece } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { pieceText, shortAnswer } from './keys/answer-text';
import { afterAnswerWord } from './keys/key-statement';
import { groupUnits } from './options/group-units';
import { freeQuestion } from './questions/free-question';
import { notesLanguage } from './questions/notes-language';
import { promptOf } from './questions/prompt';
import { fieldOf, isNoQuestionHeading } from './questions/question-words';
import { toActivity } from './questions/to-activity';
import { type Unit, unitAbove } from './questions/unit';
import { wantsAnswer } from './questions/wants-answer';
import type { FindRule, FoundActivity } from './rule';

/** A question with its answer below a heading: "### Correct answer: 42", "## Question 4 – Answer". */
export const answeredHeading: FindRule = { name: 'answered-heading', origin: 'found', find };

/** `several`: its words could announce the answers of many questions. */
type Title = { said: string; number: number | null; several: boolean };
type Below = { answer: string | null; explanation: string | null; lineEnd: number };

const MOST = 12;

function find(notes: Notes): FoundActivity[] {
  const flow = flowOf(notes);
  const ends = groupUnits(flow).map(({ group }) => group.to);
  let next = 0;
  let floor = 0;
  return flow.pieces.flatMap((piece, at) => {
    const { block } = piece;
    const title = block.kind === 'heading' ? titleOf(block) : null;
    if (block.kind !== 'heading' || !title || boxOf(piece, 'answer', 'notes', 'aside')) return [];
    for (; next < ends.length && (ends[next] ?? 0) < at; next++) floor = (ends[next] ?? 0) + 1;
    const unit = unitOf(flow.pieces, at, floor);
    floor = at + 1;
    const below = answerOf(flow.pieces, at, title);
    const section = sectionAt(notes.sections, unit.line)?.title ?? '';
    if (!below || !belongs(flow, unit, block, title) || isNoQuestionHeading(section)) return [];
    return activity(notes, unit, below, block) ?? [];
  });
}

const NUMBERED =
  /^\W*(?:(?:correct |model )?answer|solution|lösung|antwort|réponse|corrigé|correction|respuesta|solución)\s*(?:to|of|for|zu|zur|à|de|du|de la|a la)?\s*(?:the |la )?(?:(?:question|exercise|quiz|problem|frage|aufgabe|exercice|pregunta|ejercicio)\s*)?(?:n[º°]\s*|#)?(\d{1,3})\W*$/iu;

const SEVERAL =
  /(?:answers|solutions|key|lösungen|antworten|réponses|corrigés|corrections|respuestas|soluciones)\W*$/iu;

/** What a heading says of an answer: all of it, or whose it is. Null when it is about something else. */
function titleOf({ text }: Heading): Title | null {
  const plain = plainText(withoutAttributes(text)).trim();
  if (plain.length > 120) return null;
  const said = afterAnswerWord(withoutAttributes(text));
  if (said) return { said, number: null, several: false };
  const number = NUMBERED.exec(plain)?.[1];
  if (number) return { said: '', number: Number(number), several: false };
  const label = questionLabel(plain);
  const name = label ? plain.slice(label.length) : plain;
  if (fieldOf(name) !== 'answer') return null;
  return { said: '', number: label?.number ?? null, several: SEVERAL.test(name) };
}

/** The question above, also when a rule between two slides stands before the answer. */
function unitOf(pieces: Piece[], at: number, floor: number): Unit {
  let from = at;
  while (from > floor && pieces[from - 1]?.block.kind === 'rule') from--;
  return unitAbove(pieces, from, floor, [], pieces[at]?.box ?? null);
}

/** The heading of the answer has no other number than the question's, and does not stand above it. */
function belongs({ pieces }: Flow, unit: Unit, heading: Heading, title: Title): boolean {
  const { number, several } = title;
  if (unit.heading === null && !unit.labelled) return false;
  if (isNoQuestionHeading(unit.heading ?? '')) return false;
  if (number !== null && unit.number !== null && number !== unit.number) return false;
  const above = pieces[unit.from]?.block;
  const level = above?.kind === 'heading' ? above.level : null;
  return several && number === null
    ? level !== null && level < heading.level
    : level === null || level <= heading.level;
}

function answerOf(pieces: Piece[], at: number, { said }: Title): Below | null {
  const texts: string[] = [];
  let { lineEnd } = pieces[at]?.block ?? { lineEnd: 0 };
  for (const piece of pieces.slice(at + 1, at + 1 + MOST)) {
    const { block } = piece;
    if (block.kind === 'heading' || block.kind === 'rule') break;
    if (boxOf(piece, 'notes', 'aside', 'ask') || isDirection(block)) continue;
    texts.push(pieceText(piece));
    lineEnd = block.lineEnd;
  }
  const text = texts.filter(Boolean).join('\n\n');
  if (said === '' && NUMBERS.test(text)) return null;
  const answer = said === '' ? shortAnswer(text) : said;
  if (answer === null && text === '') return null;
  return { answer, explanation: text === '' || text === answer ? null : text, lineEnd };
}

/** "1. … 2. …" or "Part A: 1 F, 2 T": the answers of several questions. */
const NUMBERS =
  /^\W{0,4}1\s?[.):-][\s\S]{1,400}?^\W{0,4}2\s?[.):-]|(?<![\p{L}\d])1\s?[-.:)]?\s?[A-JTF](?![\p{L}\d])[\s\S]{1,6}?(?<![\p{L}\d])2\s?[-.:)]?\s?[A-JTF](?![\p{L}\d])/mu;

function activity(notes: Notes, unit: Unit, below: Below, heading: Heading): FoundActivity | null {
  const prompt = promptOf(unit);
  const { answer, explanation, lineEnd } = below;
  // A letter is the answer of a choice whose options could not be read.
  if (prompt === null || /^\W*[A-J]\W*$/i.test(answer ?? '')) return null;
  const wants = wantsAnswer(prompt, unit, answer ?? explanation);
  if (!wants) return null;
  const line = unit.labelled ? unit.line : (unit.parts.at(-1)?.line ?? unit.line);
  const name = plainText(heading.text).slice(0, 60);
  const question = {
    ...{ prompt, answer, explanation, code: unit.code, line, lineEnd },
    claim: wants === 'verdict',
    reason: `Your notes ask this, and answer it below “${name}”.`,
  };
  return toActivity(freeQuestion(question, notesLanguage(notes)));
}
