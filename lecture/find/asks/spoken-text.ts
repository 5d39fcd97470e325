import type { Code } from '../../outline/block';
import { withoutDirections } from '../../outline/stage-directions';
import { questionLabel } from '../../text/question-label';
import { sentences } from '../../text/sentences';
import { boxOf, type Flow, type Piece } from '../flow/flow';
import { afterAnswerWord } from '../keys/key-statement';
import { demandsWords } from '../questions/demands';
import { isQuizLabel } from '../questions/question-words';
import { type CueManner, type CueStart, cueStart } from './ask-cue';
import { footnotesOf, type Reference, withoutReferences } from './footnotes';
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
export type Cue = { manner: CueManner; text: string; used: boolean };
/** `late`: the piece by which options of the same heading ended: what follows explains them. */
export type Where = {
  /** The code that the notes show with the question. */
  code?: Code | null;
  flow: Flow;
  at: number;
  piece: Piece;
  cue: Cue | null;
  heading: string;
  late: number;
};
export type Visit = (part: SpokenPart) => void;

/** A text, and the line of the notes on which a place in it stands. */
export type Said = { text: string; lineAt: (offset: number) => number };

/** "Draw a circle. *Pause for a prediction:* what …?": a cue between sentences begins a part. */
const BETWEEN = /[.!?)"”]\s+(?=[*_]{0,3}\p{Lu}[^.!?:\n]{1,60}:)/gu;

export function announcedParts(text: string): [from: number, to: number][] {
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

/** Tells `visit` what a text asks, or nothing. `marker`: that of an item. True when it may ask. */
export function visitText(
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
