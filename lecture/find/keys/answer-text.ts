import { plainText } from '../../outline/plain-text';
import type { Box, Flow, Piece } from '../flow/flow';
import { isInside } from '../flow/flow';
import { afterAnswerWord } from './key-statement';

const MOST = 40;
const LONGEST = 3000;

/** The boxes of answers by their first piece, outer ones rather than those inside them. */
export function answerBoxes({ boxes }: Flow): Map<number, Box> {
  const answers = boxes.filter(({ role }) => role === 'answer');
  return new Map(answers.reverse().map((box) => [box.from, box]));
}

/** What an answer box, or the piece at `from`, says: running text without headings and comments. */
export function boxText(pieces: Piece[], box: Box): string {
  const parts: string[] = [];
  for (const piece of pieces.slice(box.from, Math.min(box.to, box.from + MOST))) {
    if (isInside(piece, box)) parts.push(pieceText(piece));
  }
  return parts.filter(Boolean).join('\n\n').slice(0, LONGEST).trim();
}

/** "1. b  2. True": the answers to several questions, each found by its number. */
export const isNumbered = ({ block }: Piece) =>
  block.kind === 'list' && block.ordered && block.items.length > 1;

/** What a range of pieces says. */
export function textOf(pieces: Piece[], from: number, to: number): string {
  const parts = pieces.slice(from, Math.min(to, from + MOST)).map(pieceText);
  return parts.filter(Boolean).join('\n\n').slice(0, LONGEST).trim();
}

/** Several headings in a box: the answers to several questions, and none by itself. */
export function isManyAnswers(pieces: Piece[], box: Box): boolean {
  let headings = 0;
  for (const { block } of pieces.slice(box.from, Math.min(box.to, box.from + MOST))) {
    if (block.kind === 'heading' && ++headings > 1) return true;
  }
  return false;
}

export function pieceText({ block }: Piece): string {
  switch (block.kind) {
    case 'paragraph':
      return block.lines.map((line) => line.trim()).join('\n');
    case 'code':
      return `\`\`\`${block.language}\n${block.lines.join('\n')}\n\`\`\``;
    case 'list':
      return block.items.map(({ marker, lines }) => `${marker} ${lines.join('\n')}`).join('\n');
    case 'table':
      return block.rows.map((row) => row.join(' | ')).join('\n');
    case 'html':
      return plainText(block.text.replace(/<[^<>]{0,200}>/g, '')).trim();
    default:
      return '';
  }
}

/** An answer in words that is short enough to be typed: its code or its first paragraph. */
export function shortAnswer(text: string): string | null {
  const code = /^```[^\n]*\n([\s\S]*?)\n?```\s*$/.exec(text.trim());
  if (code) return fits(code[1] ?? '');
  const [first = ''] = text.trim().split(/\n\s*\n/);
  if (first.startsWith('```')) return null;
  const said = (afterAnswerWord(first) ?? first).trim();
  // "For example:" leads to the answer, and a comma to the rest of it.
  if (/[:：,][\s*_]*$/.test(said)) return null;
  const whole = /^(`+|\*\*|__|\*|_|\$)([^`]+)\1[.!]?$/.exec(said);
  return fits((whole?.[2] ?? said).replace(/^[.\s]+|\s+$/g, ''));
}

/** "See chapter 3.": the answer is somewhere else. */
const ELSEWHERE =
  /^(?:see|siehe|voir|véase|ver|cf\.?|vgl\.?) (?:the |the next |die |das |le |la |les |l['’]|el |los )?(?:chapters?|sections?|slides?|figures?|tables?|notes|notebook|file|appendix|textbook|book|page|kapitel|abschnitt|folien?|abbildung|tabelle|anhang|skript|buch|seite|chapitre|diapo\p{L}*|annexe|tableau|livre|capítulo|sección|diapositivas?|anexo|tabla|libro|página|below|above|unten|oben|[\w-]+\.\w{1,5})(?!\p{L})/iu;

function fits(text: string): string | null {
  const said = text.trim();
  if (ELSEWHERE.test(said)) return null;
  return said !== '' && said.length <= 200 && said.split('\n').length <= 12 ? said : null;
}
