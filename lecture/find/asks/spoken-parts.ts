import type { Code, Item, Table } from '../../outline/block';
import { withoutAttributes } from '../../outline/heading-attributes';
import { isDirection, withoutDirections } from '../../outline/stage-directions';
import { textLines } from '../../outline/text-lines';
import { questionLabel } from '../../text/question-label';
import { sentences } from '../../text/sentences';
import { boxOf, type Flow, type Piece } from '../flow/flow';
import { afterAnswerWord } from '../keys/key-statement';
import { groupUnits } from '../options/group-units';
import { demandsWords } from '../questions/demands';
import { isNoQuestionHeading, isQuizLabel } from '../questions/question-words';
import { answerBehindCode, answeredItems } from './answered-items';
import { type CueManner, type CueStart, cueManner, cueStart } from './ask-cue';
import { leadsToClaims } from './claim-lead';
import { footnotesOf, isFootnote, type Reference, withoutReferences } from './footnotes';
import { leadsToGoals } from './goal-lead';
import { followedByTalk } from './talk-cue';
import { headsClaims, opensWithTrueOrFalse, saysTrueOrFalse } from './true-or-false';
import type { SpokenSentence } from './utterance';

/**
 * A paragraph or an item in which something may be asked of the room. `manner`: a cue asks, a cue
 * says who speaks, it stands below a heading such as "Quiz" or in such a box, or it is plain text.
 */
export type SpokenPart = {
  manner: CueManner | 'quiz' | 'plain';
  sentences: SpokenSentence[];
  /** Index of its piece. */
  at: number;
  /** The cue's words, for the reason. */
  cue: string;
  item: boolean;
  /** Shown between the question and its answer. */
  code: Code | null;
  /** The number of the item, the box or the heading that it stands in. */
  number: number | null;
  /** The cue stands in the same text, right before. */
  announced: boolean;
  /** A heading or a cue asks whether its sentences are true or false. */
  claims: boolean;
  /** "Name two …" asks as well, since nothing else is asked there. */
  demands: boolean;
};

/** `used`: it has announced a quote; only quotes right behind that one still belong to it. */
type Cue = { manner: CueManner; text: string; used: boolean };
/** `late`: the piece by which options of the same heading ended: what follows explains them. */
type Where = {
  /** The code that the notes show with the question. */
  code?: Code | null;
  flow: Flow;
  at: number;
  piece: Piece;
  cue: Cue | null;
  heading: string;
  late: number;
};
type Visit = (part: SpokenPart) => void;

const NOT_LATE = Number.POSITIVE_INFINITY;
const LONGEST = 4000;
const MOST_LINES = 8;

/** Every part in which something may be asked, with what announces it. */
export function eachSpokenPart(flow: Flow, visit: Visit): void {
  const optionsEnd = new Set(groupUnits(flow).map(({ group }) => group.to));
  let cue: Cue | null = null;
  let heading = '';
  let late = NOT_LATE;
  let goals = Number.NaN;
  for (const [at, piece] of flow.pieces.entries()) {
    const { block } = piece;
    if (block.kind === 'heading') {
      heading = isGuiding(flow.pieces, at) ? GUIDING : withoutAttributes(block.text);
      cue = cueOfHeading(heading);
      late = NOT_LATE;
    } else if (block.kind === 'rule' || boxOf(piece, 'answer', 'notes', 'aside')) {
      cue = null;
      if (boxOf(piece, 'notes') && !isNoQuestionHeading(heading)) {
        visitNotes({ flow, at, piece, cue, heading, late }, visit);
      }
    } else if (isGoalLead(piece)) {
      cue = null;
      goals = at;
    } else if (!isNoQuestionHeading(heading) && !(at === goals + 1 && block.kind === 'list')) {
      cue = visitPiece({ flow, at, piece, cue, heading, late }, visit);
    }
    if (optionsEnd.has(at)) late = at;
  }
}

const isGoalLead = ({ block }: Piece) =>
  block.kind === 'paragraph' && leadsToGoals(block.lines.join(' ').slice(0, LONGEST));

const GUIDING = 'Guiding questions';

/** "Questions" right before "Objectives": what the lesson will answer. */
function isGuiding(pieces: Piece[], at: number): boolean {
  const { block } = pieces[at] ?? {};
  if (block?.kind !== 'heading' || !/^\W*questions\W*$/i.test(block.text)) return false;
  const near = [...pieces.slice(Math.max(0, at - 3), at), ...pieces.slice(at + 1, at + 4)];
  return near.some(({ block: other }) => other.kind === 'heading' && OBJECTIVES.test(other.text));
}

const OBJECTIVES = /^\W*(?:(?:learning )?(?:objectives|goals|outcomes)|key ?points|overview)\W*$/i;

function cueOfHeading(text: string): Cue | null {
  const manner = /\p{L}{3}/u.test(text) ? cueManner(text) : null;
  return manner && { manner, text, used: false };
}

/** Gives back the cue that still holds for the next piece. */
function visitPiece(before: Where, visit: Visit): Cue | null {
  const { block } = before.piece;
  const inQuote = boxOf(before.piece, 'quote') !== null;
  const cue = before.cue?.used && !inQuote ? null : before.cue;
  const where = { ...before, cue };
  if (block.kind === 'code' || block.kind === 'comment') return before.cue;
  if (block.kind === 'list') visitItems(block.items, where, visit);
  if (block.kind === 'table') visitCells(block, where, visit);
  if (block.kind !== 'paragraph') return null;
  if (isDirection(block)) return before.cue;
  const text = block.lines.join(' ');
  if (text.length > LONGEST || leadsToClaims(text)) return null;
  const manner = cueManner(text);
  if (manner) return { manner, text, used: false };
  let asked = false;
  const { box } = before.piece;
  const said = box?.role === 'item' && box.from === before.at ? bareItem(block.lines) : block.lines;
  for (const [lines, line] of chunks(said, block.line)) {
    asked = visitLines(lines, line, where, null, visit) || asked;
  }
  return asked && cue && inQuote ? { ...cue, used: true } : null;
}

/** Of what speaker notes say only what they tell the lecturer to ask the room. */
function visitNotes(where: Where, visit: Visit): void {
  const { block } = where.piece;
  const texts = block.kind === 'list' ? block.items : block.kind === 'paragraph' ? [block] : [];
  for (const { lines, line } of texts) {
    const { text, lineAt } = textLines(lines, line);
    if (text.length <= LONGEST) visitCued({ text, lineAt }, TO_ROOM, where, visit);
  }
}

/** Whom a question in notes must be meant for: "Ask the class: …" */
const TO_ROOM =
  /(?<!\p{L})(?:class|room|students?|audience|everyone|everybody|learners|participants|klasse|plenum|studierende\p{L}*|publikum|runde|kurs|teilnehmende\p{L}*|classe|étudiants|élèves|salle|amphi|clase|estudiantes|alumnos|aula|público)(?!\p{L})/iu;
const ANY = /./;

/** Only the parts of a text that a cue of their own announces, with words that fit `to`. */
function visitCued({ text, lineAt }: Said, to: RegExp, where: Where, visit: Visit): void {
  if (!/[:：][\s\S]*[?？]/.test(text)) return;
  for (const [from, end] of announcedParts(text)) {
    const part = text.slice(from, end);
    const own = cueStart(part);
    if (own?.manner !== 'asks' || !to.test(part.slice(0, own.length))) continue;
    const said = { text: part, lineAt: (at: number) => lineAt(from + at) };
    visitText(said, { ...where, cue: null }, null, visit);
  }
}

/** "| 10 min | Vote. Ask: who gained most? |": in the plan of a lesson only a cue asks. */
function visitCells({ rows, line }: Table, where: Where, visit: Visit): void {
  for (const [at, row] of rows.entries()) {
    // The line below the head is no row.
    const lineAt = () => line + (at === 0 ? 0 : at + 1);
    for (const cell of row) {
      if (cell.length <= LONGEST) visitCued({ text: cell, lineAt }, ANY, where, visit);
    }
  }
}

function visitItems(items: Item[], where: Where, visit: Visit): void {
  const behind = answerBehindCode(items, where.flow.pieces, where.at);
  const last = items.at(-1)?.line;
  for (const { lines, line, marker } of answeredItems(behind ? [...items, behind.item] : items)) {
    if (lines.length > MOST_LINES) continue;
    const code = behind && line === last ? behind.code : null;
    visitLines(bareItem(lines), line, { ...where, code }, marker, visit);
  }
}

/** "[ ] What …?", "[What …?](link)": a question to tick off, or with a link to its answer. */
function bareItem([first = '', ...rest]: string[]): string[] {
  const unticked = first.replace(/^\s*\[[ xX]\]\s+/, '');
  const linked = /^\s*\[([^[\]]{8,300}[?？])\]\([^()\s]{1,500}\)\s*$/.exec(unticked)?.[1];
  return [linked ?? unticked, ...rest];
}

function startsPart(line: string): boolean {
  if (/^[\s*_>]*\p{L}{1,12}[\s\d]*[:：]/u.test(line) && cueStart(line)) return true;
  return /\?/.test(line) && questionLabel(line) !== null;
}

/** "Q: …" on the next line of the same paragraph begins another part. */
function chunks(lines: string[], first: number): [lines: string[], line: number][] {
  const starts = lines.flatMap((line, at) => (at === 0 || startsPart(line) ? [at] : []));
  return starts.map((from, at) => [lines.slice(from, starts[at + 1]), first + from]);
}

/** True when something that ends in a question mark was there. `marker`: that of an item. */
function visitLines(
  lines: string[],
  first: number,
  where: Where,
  marker: string | null,
  visit: Visit,
): boolean {
  const { text, lineAt } = textLines(lines, first);
  if (text.length > LONGEST || isFootnote(text)) return false;
  let asked = false;
  for (const [from, to] of announcedParts(text)) {
    const part = { text: text.slice(from, to), lineAt: (at: number) => lineAt(from + at) };
    asked = visitText(part, where, marker, visit) || asked;
  }
  return asked;
}

/** "Draw a circle. *Pause for a prediction:* what …?": a cue between sentences begins a part. */
const BETWEEN = /[.!?)"”]\s+(?=[*_]{0,3}\p{Lu}[^.!?:\n]{1,60}:)/gu;

function announcedParts(text: string): [from: number, to: number][] {
  const starts = [...text.matchAll(BETWEEN)]
    .map((found) => found.index + found[0].length)
    .filter((at) => cueStart(text.slice(at, at + 120))?.manner === 'asks');
  return [0, ...starts].map((from, at) => [from, starts[at] ?? text.length]);
}

const LONGEST_DEMAND = 240;

/** "> Name two …" below a cue or the heading of a question, or alone in a box that asks. */
function isSetApart(
  { box }: Piece,
  text: string,
  own: CueStart | null,
  above: Cue | string,
): boolean {
  const alone = box !== null && box.to - box.from === 1 && text.length <= LONGEST_DEMAND;
  if (!alone || afterAnswerWord(text) !== null || (box.role !== 'quote' && box.role !== 'ask'))
    return false;
  const told =
    box.role === 'ask' ||
    own?.manner === 'asks' ||
    (typeof above === 'string' ? isQuizLabel(above) : above.manner === 'asks');
  return told && demandsWords(text.slice(own?.length ?? 0).split(/\s[*_]*\p{L}+:/u)[0] ?? '');
}

type Said = { text: string; lineAt: (offset: number) => number };

function visitText(
  { text: all, lineAt }: Said,
  { flow, at, piece, cue, heading, late, code }: Where,
  marker: string | null,
  visit: Visit,
): boolean {
  const { text, references } = withoutReferences(all);
  const own = cueStart(text);
  const announced = own ? text.slice(0, own.length) : (cue?.text ?? '');
  const claims = headsClaims(heading) || saysTrueOrFalse(announced);
  const claim = claims || opensWithTrueOrFalse(text);
  const asking = /[?？]/.test(text);
  const announces = (own ?? cue)?.manner === 'asks' && (own !== null || marker === null);
  const demands =
    !asking &&
    ((marker === null && isSetApart(piece, text, own, cue ?? heading)) ||
      (announces && demandsWords(text.slice(own?.length ?? 0))));
  if (!claim && !asking && !demands) return false;
  const said = withoutDirections(own ? ' '.repeat(own.length) + text.slice(own.length) : text);
  const ask = boxOf(piece, 'ask');
  const follows = late < at && (ask?.from ?? 0) <= late && questionLabel(text) === null;
  const quiz = !follows && (isQuizLabel(heading) || ask !== null);
  const manner =
    own?.manner ??
    cue?.manner ??
    (claim || followedByTalk(text) ? 'asks' : quiz ? 'quiz' : 'plain');
  const notes = manner === 'plain' ? [] : references;
  visit({
    manner,
    sentences: withFootnotes(spoken(said, lineAt), notes, lineAt, flow),
    at,
    cue: own ? text.slice(0, own.length) : (cue?.text ?? (ask?.title || heading)),
    item: marker !== null,
    code: code ?? null,
    announced: own !== null,
    number: numberOf(piece, own ? text.slice(0, own.length) : '', heading, marker),
    claims,
    demands,
  });
  return true;
}

type Spoken = SpokenSentence & { to: number };

function spoken(said: string, lineAt: (offset: number) => number): Spoken[] {
  return sentences(said).map(({ text, at }) => ({
    text,
    line: lineAt(at),
    lineEnd: lineAt(at + text.length - 1),
    to: at + text.length,
  }));
}

/** What a footnote says behind a question is its answer. */
function withFootnotes(
  said: Spoken[],
  references: Reference[],
  lineAt: (offset: number) => number,
  flow: Flow,
): SpokenSentence[] {
  if (references.length === 0) return said;
  const footnotes = footnotesOf(flow);
  return said.flatMap((sentence) => {
    const name = references.find(({ at }) => at === sentence.to)?.name;
    const text = name === undefined ? undefined : footnotes.get(name);
    const line = lineAt(sentence.to - 1);
    return text === undefined ? [sentence] : [sentence, { text: `→ ${text}`, line, lineEnd: line }];
  });
}

function numberOf(
  piece: Piece,
  cue: string,
  heading: string,
  marker: string | null,
): number | null {
  const item = Number.parseInt(marker ?? boxOf(piece, 'item')?.title ?? '', 10);
  if (!Number.isNaN(item)) return item;
  const own = questionLabel(cue)?.number;
  if (own) return own;
  const label = questionLabel(heading);
  // "3. Loops" counts the sections, "Question 3" and "3. Why?" the questions.
  const counts =
    label && (/\p{L}/u.test(heading.slice(0, label.length)) || /[?？]\s*$/.test(heading));
  return counts ? label.number : null;
}
