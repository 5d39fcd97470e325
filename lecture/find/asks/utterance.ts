import type { Block, Item, Paragraph, Quote } from '../../outline/block';
import { DEEPEST, nestedBlocks } from '../../outline/nested-blocks';
import type { Notes } from '../../outline/notes';
import { opensQuotation } from '../../outline/quotation';
import { isDirection, withoutDirections } from '../../outline/stage-directions';
import { textLines } from '../../outline/text-lines';
import { sentences } from '../../text/sentences';
import { cueForHands, cueLength, isCue } from './cue';

export type SpokenSentence = { text: string; line: number; lineEnd: number };

/**
 * A paragraph in which something may be asked. `manner`: after a cue ("Ask the class:"), in a block
 * quote or in quotation marks, or plain prose. `after` gives the blocks that follow it.
 */
export type Utterance = {
  manner: 'cued' | 'spoken' | 'plain';
  /** The words by which the cue asks for hands: "Show of hands: …". */
  cueForHands: string | null;
  /** All of it, without the cue and without stage directions. */
  text: string;
  /** The sentences of `text`, split when first asked for. */
  readonly sentences: SpokenSentence[];
  after: () => Block[];
};

type Place = { siblings: Block[]; index: number; outer?: Place };
type Visit = (utterance: Utterance) => void;

/** A list or a piece of code further away belongs to something else. */
const LOOK_AHEAD = 12;
/** The label of another speaker: "**Student:** …". */
const OTHER_SPEAKER = /^(?:\*\*|__)?[A-Z][\w .]{1,30}:(?:\*\*|__)?\s/;
const OWN_SPEAKER = /^(?:\*\*|__)?(?:say|tell them|you|instructor|lecturer|teacher|speaker|me):/i;

/** Every paragraph of the notes, those in quotes and lists included. */
export function eachUtterance(notes: Notes, visit: Visit): void {
  for (const utterance of utterances(notes)) visit(utterance);
}

const known = new WeakMap<Notes, Utterance[]>();

/** Walked once for all rules. */
function utterances(notes: Notes): Utterance[] {
  const before = known.get(notes);
  if (before) return before;
  const found: Utterance[] = [];
  walk(notes.blocks, undefined, false, (utterance) => found.push(utterance), 0);
  known.set(notes, found);
  return found;
}

function walk(
  siblings: Block[],
  outer: Place | undefined,
  inQuote: boolean,
  visit: Visit,
  depth: number,
): void {
  if (depth > DEEPEST) return;
  for (const [index, block] of siblings.entries()) {
    const place = { siblings, index, outer };
    const cue = cueBefore(place);
    if (block.kind === 'paragraph') visit(utterance(block, place, cue, inQuote));
    if (block.kind === 'quote') enter(block, place, cue, true, visit, depth);
    if (block.kind === 'list') {
      for (const item of block.items) enter(item, place, cue, inQuote, visit, depth);
    }
  }
}

function enter(
  container: Quote | Item,
  place: Place,
  cue: string,
  inQuote: boolean,
  visit: Visit,
  depth: number,
): void {
  const isItem = 'marker' in container;
  const blocks = nestedBlocks(container);
  const first = blocks[0];
  if (cue !== '' && first?.kind === 'paragraph') {
    const outer = isItem ? undefined : place;
    visit(utterance(first, { siblings: blocks, index: 0, outer }, cue, inQuote));
    blocks.shift();
  }
  walk(blocks, isItem ? undefined : place, inQuote, visit, depth + 1);
}

function utterance(block: Paragraph, place: Place, cue: string, inQuote: boolean): Utterance {
  const { text, lineAt } = textLines(block.lines, block.line);
  const length = cueLength(text);
  const said = withoutDirections(length > 0 ? ' '.repeat(length) + text.slice(length) : text);
  const announced = length > 0 ? text.slice(0, length) : cue;
  let split: SpokenSentence[] | undefined;
  return {
    manner: manner(said.trim(), announced !== '', inQuote),
    cueForHands: announced === '' ? null : cueForHands(announced),
    text: said,
    get sentences() {
      split ??= spokenSentences(said, lineAt);
      return split;
    },
    after: () => blocksAfter(place),
  };
}

function spokenSentences(said: string, lineAt: (offset: number) => number): SpokenSentence[] {
  return sentences(said).map(({ text, at }) => ({
    text,
    line: lineAt(at),
    lineEnd: lineAt(at + text.length - 1),
  }));
}

function manner(text: string, cued: boolean, inQuote: boolean): Utterance['manner'] {
  if (cued) return 'cued';
  if (OTHER_SPEAKER.test(text) && !OWN_SPEAKER.test(text)) return 'plain';
  return inQuote || opensQuotation(text) ? 'spoken' : 'plain';
}

/** The cue directly before a block, or ""; one stage direction may stand between. */
function cueBefore({ siblings, index }: Place): string {
  const before = siblings[index - 1];
  const text = lineOf(isDirection(before) ? siblings[index - 2] : before);
  return text !== '' && isCue(text) ? text : '';
}

function lineOf(block: Block | undefined): string {
  if (block?.kind === 'heading') return block.text;
  if (block?.kind !== 'paragraph' || block.lines.length > 2) return '';
  return textLines(block.lines, block.line).text;
}

function blocksAfter({ siblings, index, outer }: Place): Block[] {
  const next = siblings.slice(index + 1, index + 1 + LOOK_AHEAD);
  if (next.length >= LOOK_AHEAD || !outer) return next;
  return [...next, ...blocksAfter(outer)].slice(0, LOOK_AHEAD);
}
