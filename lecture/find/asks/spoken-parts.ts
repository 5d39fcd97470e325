import type { Item } from '../../outline/block';
import { withoutAttributes } from '../../outline/heading-attributes';
import { isDirection } from '../../outline/stage-directions';
import { textLines } from '../../outline/text-lines';
import { questionLabel } from '../../text/question-label';
import { boxOf, type Flow, type Piece } from '../flow/flow';
import { groupUnits } from '../options/group-units';
import { isNoQuestionHeading } from '../questions/question-words';
import { answerBehindCode, answeredItems } from './answered-items';
import { cueManner, cueStart } from './ask-cue';
import { leadsToClaims } from './claim-lead';
import { visitCells, visitNotes } from './cued-texts';
import { isFootnote } from './footnotes';
import { leadsToGoals } from './goal-lead';
import { announcedParts, type Cue, type Visit, visitText, type Where } from './spoken-text';

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
