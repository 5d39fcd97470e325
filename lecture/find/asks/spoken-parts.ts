import { isDirection, withoutDirections } from '../../outline/stage-directions';
import { textLines } from '../../outline/text-lines';
import { boxOf, type Flow, type Piece } from '../flow/flow';
import { questionLabel } from '../questions/question-label';
import { isNoQuestionHeading, isQuizLabel } from '../questions/question-words';
import { type CueManner, cueManner, cueStart } from './ask-cue';
import { sentences } from './sentences';
import { trueOrFalseLength } from './true-or-false';
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
  /** The number of the item, the box or the heading that it stands in. */
  number: number | null;
};

/** `used`: it has announced a quote; only quotes right behind that one still belong to it. */
type Cue = { manner: CueManner; text: string; used: boolean };
type Visit = (part: SpokenPart) => void;

const LONGEST = 4000;

/** Every part in which a question mark stands, with what announces it. */
export function eachSpokenPart(flow: Flow, visit: Visit): void {
  let cue: Cue | null = null;
  let heading = '';
  for (const [at, piece] of flow.pieces.entries()) {
    const { block } = piece;
    if (block.kind === 'heading') {
      heading = block.text;
      const manner = cueManner(block.text);
      cue =
        manner && /\p{L}{3}/u.test(block.text) ? { manner, text: block.text, used: false } : null;
      continue;
    }
    if (block.kind === 'rule' || boxOf(piece, 'answer', 'notes', 'aside')) cue = null;
    else if (!isNoQuestionHeading(heading)) cue = visitPiece(piece, at, cue, heading, visit);
  }
}

/** Gives back the cue that still holds for the next piece. */
function visitPiece(
  piece: Piece,
  at: number,
  before: Cue | null,
  heading: string,
  visit: Visit,
): Cue | null {
  const { block } = piece;
  const inQuote = boxOf(piece, 'quote') !== null;
  const cue = before?.used && !inQuote ? null : before;
  if (block.kind === 'code' || block.kind === 'comment') return before;
  if (block.kind === 'list') {
    for (const { lines, line, marker } of block.items) {
      const where = { at, cue, heading, piece, item: true, marker };
      if (lines.length <= 8) visitLines(lines, line, where, visit);
    }
    return null;
  }
  if (block.kind !== 'paragraph') return null;
  if (isDirection(block)) return before;
  const text = block.lines.join(' ');
  if (text.length > LONGEST) return null;
  const manner = cueManner(text);
  if (manner) return { manner, text, used: false };
  let asked = false;
  for (const [lines, line] of chunks(block.lines, block.line)) {
    asked =
      visitLines(lines, line, { at, cue, heading, piece, item: false, marker: '' }, visit) || asked;
  }
  return asked && cue && inQuote ? { ...cue, used: true } : null;
}

/** "Q: …" on the next line of the same paragraph begins another part. */
function chunks(lines: string[], first: number): [lines: string[], line: number][] {
  const starts = lines.flatMap((line, at) =>
    at === 0 || (/^[\s*_>]*\p{L}{1,12}[\s\d]*[:：]/u.test(line) && cueStart(line)) ? [at] : [],
  );
  return starts.map((from, at) => [lines.slice(from, starts[at + 1]), first + from]);
}

type Where = {
  at: number;
  cue: Cue | null;
  heading: string;
  piece: Piece;
  item: boolean;
  marker: string;
};

/** True when something that ends in a question mark was there. */
function visitLines(
  lines: string[],
  first: number,
  { at, cue, heading, piece, item, marker }: Where,
  visit: Visit,
): boolean {
  const { text, lineAt } = textLines(lines, first);
  if (text.length > LONGEST) return false;
  const claims = trueOrFalseLength(text) > 0;
  if (!claims && !/[?？]/.test(text)) return false;
  const own = cueStart(text);
  const said = withoutDirections(own ? ' '.repeat(own.length) + text.slice(own.length) : text);
  const quiz = isQuizLabel(heading) || boxOf(piece, 'ask') !== null;
  const manner = own?.manner ?? cue?.manner ?? (claims ? 'asks' : quiz ? 'quiz' : 'plain');
  visit({
    manner,
    sentences: spoken(said, lineAt),
    at,
    cue: own ? text.slice(0, own.length) : (cue?.text ?? heading),
    item,
    number: numberOf(piece, heading, marker),
  });
  return true;
}

function spoken(said: string, lineAt: (offset: number) => number): SpokenSentence[] {
  return sentences(said).map(({ text, at }) => ({
    text,
    line: lineAt(at),
    lineEnd: lineAt(at + text.length - 1),
  }));
}

function numberOf(piece: Piece, heading: string, marker: string): number | null {
  const box = boxOf(piece, 'item');
  const item = Number.parseInt(marker || (box?.title ?? ''), 10);
  return Number.isNaN(item) ? (questionLabel(heading)?.number ?? null) : item;
}
