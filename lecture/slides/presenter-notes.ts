import type { Block, Comment, Paragraph } from '../outline/block';
import { inlineText } from './inline-text';
import type { Piece } from './piece';

/** Where slide tools put the speaker's notes: "???" (remark), "Note:" (reveal.js). */
const OPENS = /^\s*(?:\?\?\?\s*$|notes?:(?:\s|$))/i;
const DIV_OPENS = /^\s*:{3,}\s*\{?\s*\.?(?:notes|speaker)\b/i;
const DIV_ENDS = /^\s*:{3,}\s*$/;
/** A comment for the slide tool, not for the speaker: "class: lead", ".slide: data-state". */
const DIRECTIVE =
  /^\s*(?:[_$.]?[\w-]+\s*:\s*\S|[\w-]+$|\/|#|@|\[|prettier|markdownlint|TODO|FIXME)/i;
const LONGEST_COMMENT = 2000;

/** What the notes show, with the presenter's notes taken out of it, each at its place. */
export type Shown = Block | Extract<Piece, { kind: 'note' }>;

export function withPresenterNotes(blocks: Block[]): Shown[] {
  const shown: Shown[] = [];
  let until: 'rule' | 'div' | null = null;
  for (const block of blocks) {
    if (until === 'rule' && (block.kind === 'rule' || block.kind === 'heading')) until = null;
    if (block.kind === 'comment') shown.push(...ofComment(block));
    else if (block.kind === 'paragraph' && until === null && opens(block) !== null) {
      until = opens(block);
      shown.push(...noteOf(block.lines.slice(1), block.line, inFirstLine(block)));
      if (until === 'div' && closes(block)) until = null;
    } else if (until === null) shown.push(block);
    else if (until === 'div' && closes(block)) {
      shown.push(...noteOf(linesOf(block), block.line));
      until = null;
    } else shown.push(...noteOf(linesOf(block), block.line));
  }
  return shown;
}

function opens({ lines: [first = ''] }: Paragraph): 'rule' | 'div' | null {
  if (OPENS.test(first)) return 'rule';
  return DIV_OPENS.test(first) ? 'div' : null;
}

const closes = (block: Block) =>
  block.kind === 'paragraph' && DIV_ENDS.test(block.lines.at(-1) ?? '');

function inFirstLine({ lines: [first = ''] }: Paragraph): string {
  return OPENS.test(first) ? first.replace(OPENS, '').trim() : '';
}

function noteOf(lines: string[], line: number, before = ''): Shown[] {
  const text = inlineText([before, ...lines.filter((each) => !DIV_ENDS.test(each))]);
  return text === '' ? [] : [{ kind: 'note', note: { kind: 'do', text, line }, ahead: false }];
}

function ofComment({ text, line }: Comment): Shown[] {
  if (text.length > LONGEST_COMMENT || DIRECTIVE.test(text)) return [];
  return noteOf(text.split('\n'), line);
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
    case 'code':
      return block.lines;
    case 'list':
      return block.items.flatMap(({ lines }) => lines);
    case 'heading':
    case 'html':
    case 'comment':
      return [block.text];
    case 'table':
      return block.rows.map((row) => row.join(' | '));
    case 'rule':
      return [];
  }
}
