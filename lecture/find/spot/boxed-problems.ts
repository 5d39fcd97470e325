import { isDirection } from '../../outline/stage-directions';
import { boxOf, type Flow, type Piece } from '../flow/flow';
import { afterAnswerWord } from '../keys/key-statement';
import { type FoundProblems, findProblems } from './find-problems';
import { proseProblems } from './prose-problems';

const NEAR = 6;
/** "**The bug:** …" */
const NAMED =
  /^[\s*_]*(?:the |der |das |le |la |l['’]|el )?(?:bug|problem|flaw|issue|mistake|error|fehler|problème|erreur|problema|fallo)[\s*_]*:[\s*_]*/iu;

/** "Line 2 is upside down": speaker notes that can only mean the code. */
const NAMES_LINE = /^\W*(?:lines?|zeilen?|lignes?|líneas?) \d+(?!\d)/iu;

/**
 * The problems in the solution that follows a question: in a box of any notation, or behind
 * "Answer:" on the same line. There they may be told in prose as well.
 */
export function boxedProblems(
  { pieces }: Flow,
  line: number,
  count: number | null,
): FoundProblems | null {
  const from = firstBehind(pieces, line);
  for (const [offset, piece] of pieces.slice(from, from + NEAR).entries()) {
    const { block } = piece;
    const box = boxOf(piece, 'answer');
    if (box && box.from === from + offset) {
      return inBlocks(pieces.slice(box.from, box.to), count, box.lineEnd);
    }
    const notes = boxOf(piece, 'notes');
    if (notes && notes.from === from + offset && block.kind === 'paragraph') {
      const said = block.lines.join(' ');
      return NAMES_LINE.test(said) ? told(said, count, notes.lineEnd) : null;
    }
    if (block.kind === 'paragraph') {
      const text = block.lines.join(' ');
      const said = afterAnswerWord(text) ?? (NAMED.test(text) ? text.replace(NAMED, '') : null);
      if (said) return told(said, count, block.lineEnd);
      if (!isDirection(block)) return null;
    } else if (block.kind !== 'code' && block.kind !== 'html') return null;
  }
  return null;
}

function inBlocks(pieces: Piece[], count: number | null, lineEnd: number): FoundProblems | null {
  const blocks = pieces.map(({ block }) => block);
  const listed = findProblems(blocks, count, 'answer');
  if (listed) return { ...listed, lineEnd };
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  return first?.kind === 'paragraph' ? told(first.lines.join(' '), count, lineEnd) : null;
}

function told(text: string, count: number | null, lineEnd: number): FoundProblems | null {
  const entries = proseProblems(afterAnswerWord(text) ?? text, count);
  return entries.length === 0 ? null : { entries, told: true, lineEnd };
}

/** The index of the first piece that begins behind a line. */
function firstBehind(pieces: Piece[], line: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.block.line ?? 0) > line) high = middle;
    else low = middle + 1;
  }
  return low;
}
