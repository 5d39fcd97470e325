import type { Notes } from '../outline/notes';
import { boxOf, type Leaf } from './flow/flow';
import { flowOf } from './flow/read-flow';
import { isFillIn, readGaps } from './questions/liascript-gaps';
import { toActivity } from './questions/to-activity';
import { paragraphText } from './questions/unit';
import type { FindRule, FoundActivity } from './rule';

/** LiaScript's gaps: `[[answer]]` below a question, `[[wrong|(right)]]` inside a sentence. */
export const liascript: FindRule = { name: 'liascript', origin: 'found', find };

function find(notes: Notes): FoundActivity[] {
  if (!isLiaScript(notes)) return [];
  const { pieces } = flowOf(notes);
  return pieces.flatMap((piece, at) => {
    const { block } = piece;
    const text = boxOf(piece, 'answer', 'notes') ? '' : gapText(block);
    if (!text.includes('[[')) return [];
    const before = pieces[at - 1]?.block;
    const above = before?.kind === 'paragraph' ? paragraphText(before.lines) : '';
    const alone = isFillIn(text);
    const own = alone ? (text.split('\n')[0] ?? '') : text;
    const gap = readGaps(alone && above !== '' ? `${above}\n${own}` : own);
    if (!gap) return [];
    return [
      toActivity({
        ...gap,
        code: null,
        several: false,
        explanation: null,
        line: alone && before ? before.line : block.line,
        lineEnd: block.lineEnd,
        reason: 'Your notes have this as a LiaScript quiz.',
      }),
    ];
  });
}

/** Gaps may be indented, so that they look like code; "[[?]] …" is a hint. */
function gapText(block: Leaf): string {
  if (block.kind === 'code' && (block.fenced || !isFillIn(block.lines.join('\n')))) return '';
  if (block.kind !== 'paragraph' && block.kind !== 'code') return '';
  return paragraphText(block.lines.filter((line) => !/^\s*\[\[\?\]\]/.test(line)));
}

/** Wiki links look the same, so the notes must be LiaScript: by their head, or by other quizzes. */
function isLiaScript({ lines }: Notes): boolean {
  const head = lines.slice(0, 40).join('\n');
  if (/<!--/.test(head) && /^\s*(?:narrator|language|comment|mode|version|import)\s*:/m.test(head))
    return true;
  return lines.some((line) => line.length < 300 && /^\s*\[(?:\([ X]\)|\[[ X]\])\]\s/.test(line));
}
