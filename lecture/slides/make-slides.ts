import { createHash } from 'node:crypto';
import { slideId } from '@/domain/ids';
import type { Slide, SlideBlock } from '@/domain/slide';
import type { Block, Span } from '../outline/block';
import type { Notes } from '../outline/notes';
import { readHeading } from '../outline/sections';
import { isForLecturers } from './for-lecturers';
import { inlineText } from './inline-text';
import { layOut, type Sheet } from './lay-out';
import { LEAD } from './lead';
import { readPieces } from './read-pieces';

/** More slides than this are not shown in one lecture. */
const MOST = 1000;

/** What looks like an underlined heading and is the head of a slide in Slidev: "layout: center". */
const SLIDE_TOOL = /^(?:layout|class|transition|clicks|src|background|theme):\s/;

type Part = Span & {
  title: string;
  level: number;
  blocks: Block[];
  asks: boolean;
  headed: boolean;
};
type Draft = Omit<Slide, 'id'>;

/**
 * The slides of lecture notes, in the order of the notes. `taken`: the lines of the activities; what
 * is asked stands on the stage by itself, with its options, so it is on no slide. Parts that plan the
 * teaching make none. Code has no colours yet (see `colourSlides`).
 */
export function makeSlides(notes: Notes, taken: Span[]): Slide[] {
  const parts = partsOf(notes, taken);
  const idOf = slideIds();
  return parts
    .flatMap((part, at) => slidesOf(part, parts[at + 1]))
    .slice(0, MOST)
    .map((draft) => ({ id: idOf(draft), ...draft }));
}

/**
 * Heading by heading; below a heading that is for lecturers, deeper ones are so as well, unless all
 * of the notes stand below it.
 */
function partsOf({ title, blocks, lines }: Notes, taken: Span[]): Part[] {
  const isTaken = lineSet(taken, lines.length);
  const parts: Part[] = [];
  let part: Part = { title, level: 1, line: 1, lineEnd: 1, blocks: [], asks: false, headed: false };
  let hidden = Infinity;
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const hides = (level: number, heading: string) =>
    isForLecturers(heading) && levels.filter((other) => other <= level).length > 1;
  for (const block of blocks) {
    if (overlaps(block, isTaken)) {
      part.asks = true;
      // "Ask the class:" leads to what has a place of its own.
      if (isLead(part.blocks.at(-1))) part.blocks.pop();
    } else if (block.kind === 'heading') {
      const { title: heading } = readHeading(block);
      if (SLIDE_TOOL.test(heading)) continue;
      if (block.level <= hidden) hidden = hides(block.level, heading) ? block.level : Infinity;
      const { line, lineEnd, level } = block;
      part = { title: heading, level, line, lineEnd, blocks: [], asks: false, headed: true };
      if (hidden === Infinity) parts.push(part);
    } else {
      if (parts.length === 0 && hidden === Infinity) parts.push(part);
      part.blocks.push(block);
      part.lineEnd = block.lineEnd;
    }
  }
  return parts;
}

function isLead(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && LEAD.test(inlineText(block.lines));
}

function lineSet(spans: Span[], lineCount: number): Set<number> {
  const lines = new Set<number>();
  for (const { line, lineEnd } of spans) {
    for (let at = Math.max(1, line); at <= Math.min(lineEnd, lineCount); at++) lines.add(at);
  }
  return lines;
}

function overlaps({ line, lineEnd }: Span, lines: Set<number>): boolean {
  for (let at = line; at <= lineEnd; at++) if (lines.has(at)) return true;
  return false;
}

function slidesOf(part: Part, next: Part | undefined): Draft[] {
  const sheets = layOut(readPieces(part.blocks));
  if (!sheets.some(({ placed }) => placed.length > 0)) {
    const opens = next !== undefined && next.level > part.level;
    // What is asked comes next anyway, and the lecturer's words stand beside it.
    if ((part.asks && !opens) || !part.headed) return [];
    return [slideOf(part, { placed: [], notes: sheets.flatMap(({ notes }) => notes) }, 1, 1)];
  }
  return sheets.map((sheet, at) => slideOf(part, sheet, at + 1, sheets.length));
}

function slideOf(part: Part, { placed, notes }: Sheet, number: number, parts: number): Draft {
  const blocks = placed.map(({ block }) => block);
  return {
    title: part.title,
    part: number,
    parts,
    opener: blocks.length === 0,
    blocks,
    notes,
    line: number === 1 ? part.line : (placed[0]?.line ?? part.line),
    lineEnd: placed.at(-1)?.lineEnd ?? part.lineEnd,
  };
}

/** Ids that rest on what a slide shows; the second of two equal slides gets another one. */
function slideIds(): (slide: Draft) => Slide['id'] {
  const seen = new Map<string, number>();
  return ({ title, part, blocks }) => {
    const content = JSON.stringify([title, part, blocks.map(withoutColours)]);
    const copy = (seen.get(content) ?? 0) + 1;
    seen.set(content, copy);
    const hash = createHash('sha256').update(copy === 1 ? content : `${content}\n${copy}`);
    return slideId.parse(`s-${hash.digest('hex').slice(0, 12)}`);
  };
}

function withoutColours(block: SlideBlock): SlideBlock {
  if (block.kind !== 'code') return block;
  const { tokens: _tokens, ...plain } = block;
  return plain;
}
