import type { Block, Code, Html, Item, List, Paragraph, Quote, Span } from '../outline/block';
import { DEEPEST, nestedBlocks } from '../outline/nested-blocks';
import { speakerNotes } from '../outline/speaker-notes';
import { codeSteps } from './code-steps';
import { imagesIn, inlineText } from './inline-text';
import { isDrawing } from './is-drawing';
import { LEAD } from './lead';
import { blockPiece, notePiece, type Piece } from './piece';
import { withPresenterNotes } from './presenter-notes';
import { tablePiece } from './table-piece';

/** Fences that are boxes of text in MyST and Jupyter Book: "```{note}". */
const BOXES = /^(?:note|tip|hint|important|warning|caution|attention|danger|admonition|seealso)$/;
/** Who says what: "**Student:** “Is that …?”". */
const DIALOGUE = /^\*\*[^*]{1,40}:\*\*\s*["“„«]/;
/** What stands on a line of its own for a slide tool or a site: fences, attributes, pauses, targets. */
const MARKUP =
  /^\s*(?::{3,}.*|\{[.#:%][^{}]*\}|\[toc\]|\[\[_?toc_?\]\]|\\newpage|\\pagebreak|--|\. \. \.|\([\w-]+\)=|\.[\w-]+\[|\]|(?:class|layout|name|template|background-\w+|transition|count|exclude):\s.*)\s*$/i;

/**
 * The blocks of a section → what of them goes on slides, and what is said meanwhile. Quoted speech,
 * stage directions and presenter notes become notes for the lecturer.
 */
export function readPieces(blocks: Block[], depth = 0): Piece[] {
  const shown = withPresenterNotes(blocks);
  return shown.flatMap((each, at) => {
    if (each.kind === 'note') return [each];
    const next = shown[at + 1];
    return piecesOf(each, next?.kind === 'note' ? undefined : next, depth);
  });
}

function piecesOf(block: Block, next: Block | undefined, depth: number): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [blockPiece({ kind: 'heading', text: inlineText([block.text]) }, block, true)];
    case 'paragraph':
      return ofParagraph(block, next);
    case 'quote':
      return depth > DEEPEST ? [] : ofQuote(block, depth);
    case 'list':
      return depth > DEEPEST ? [] : ofList(block, depth);
    case 'code':
      return ofCode(block);
    case 'table':
      return tablePiece(block);
    case 'html':
      return ofHtml(block);
    case 'rule':
      return [{ kind: 'break' }];
    case 'comment':
      return [];
  }
}

function ofParagraph(block: Paragraph, next: Block | undefined): Piece[] {
  const notes = speakerNotes([block]).map(notePiece);
  const lines = block.lines.filter((line) => !MARKUP.test(line));
  const text = inlineText(lines);
  const images = imagesIn(lines.join(' ')).map((image) =>
    blockPiece({ kind: 'image', ...image }, block),
  );
  if (text === '') return [...images, ...notes];
  const lead = LEAD.test(text);
  if (lead && isSpeech(next)) {
    const note = { kind: 'do' as const, text: withoutBold(text), line: block.line };
    return [...images, { kind: 'note', note, ahead: true }, ...notes];
  }
  return [blockPiece({ kind: 'text', text }, block, lead), ...images, ...notes];
}

const withoutBold = (text: string) => text.replace(/^\*\*([^*]+)\*\*/, '$1');

const isSpeech = (block: Block | undefined) =>
  block?.kind === 'quote' && speakerNotes([block]).some(({ kind }) => kind === 'say');

function ofQuote(quote: Quote, depth: number): Piece[] {
  const notes = speakerNotes([quote]);
  const dialogue = inlineText(quote.lines);
  if (DIALOGUE.test(dialogue)) {
    return [notePiece({ kind: 'say', text: dialogue, line: quote.line })];
  }
  if (notes.some(({ kind }) => kind === 'say')) return notes.map(notePiece);
  const lines = quote.lines.filter((line) => !/^\s*\[![A-Za-z]+\]/.test(line));
  return readPieces(nestedBlocks({ ...quote, lines }), depth + 1).map((piece) =>
    piece.kind === 'block' && piece.block.kind === 'text'
      ? { ...piece, block: { kind: 'quote', text: piece.block.text }, leads: false }
      : piece,
  );
}

/** The items with their text; what else an item holds follows the list. */
function ofList(list: List, depth: number): Piece[] {
  const items = list.items.map((item) => ofItem(item, list.ordered, depth));
  return items.flatMap(({ own, below }) => [...own, ...below]);
}

function ofItem(item: Item, ordered: boolean, depth: number): { own: Piece[]; below: Piece[] } {
  const [first, ...rest] = readPieces(nestedBlocks(item), depth + 1);
  const lead = first?.kind === 'block' && first.block.kind === 'text' ? first.block.text : null;
  const text = lead?.replace(/^\[[ xX]\]\s+/, '') ?? null;
  const others = lead === null ? [first, ...rest].filter((piece) => piece !== undefined) : rest;
  const marker = ordered ? item.marker : null;
  const own: Piece[] =
    text === null
      ? []
      : [blockPiece({ kind: 'list', items: [{ text, depth: 0, marker }] }, spanOf(item))];
  return { own, below: others.map(deeper) };
}

const spanOf = ({ line, lineEnd }: Span): Span => ({ line, lineEnd });

/** Items below an item stand one step in. */
function deeper(piece: Piece): Piece {
  if (piece.kind !== 'block' || piece.block.kind !== 'list') return piece;
  const items = piece.block.items.map((item) => ({ ...item, depth: item.depth + 1 }));
  return { ...piece, block: { kind: 'list', items } };
}

function ofCode(block: Code): Piece[] {
  const lines = withoutEmptyEnds(block.lines);
  if (lines.length === 0) return [];
  const text = lines.join('\n').replaceAll('\u0000', '');
  if (BOXES.test(block.language)) {
    return [blockPiece({ kind: 'quote', text: inlineText(lines) }, block)];
  }
  if (isDrawing(block.language, lines)) return [blockPiece({ kind: 'drawing', text }, block)];
  const { language, info } = block;
  const steps = codeSteps(info, lines.length);
  return [blockPiece({ kind: 'code', language, text, firstLine: 1, steps }, block)];
}

function withoutEmptyEnds(lines: string[]): string[] {
  const filled = lines.map((line) => line.trim() !== '');
  return lines.slice(Math.max(0, filled.indexOf(true)), filled.lastIndexOf(true) + 1);
}

function ofHtml(block: Html): Piece[] {
  const images = imagesIn(block.text).map((image) =>
    blockPiece({ kind: 'image', ...image }, block),
  );
  const text = inlineText([block.text]);
  return text === '' ? images : [blockPiece({ kind: 'text', text }, block), ...images];
}
