import { plainText } from '../../outline/plain-text';
import { questionLabel } from '../../text/question-label';
import type { Flow, Piece } from '../flow/flow';
import { pieceText } from './answer-text';
import { afterAnswerWord } from './key-statement';

/** Answers that the notes give together, far below their questions: by the question's number. */
export type KeySection = {
  line: number;
  lineEnd: number;
  /** Null for a number that has two answers. */
  answers: Map<number, string | null>;
};

const TITLE =
  /^(?:\P{L})*(?:(?:show |see |view |the )?(?:answers?|solutions?)(?: key| keys)?(?: (?:to|for) .{1,40})?|key|answer keys?|lösung(?:en|sschlüssel)?|antworten|auflösungen?|musterlösungen|(?:voir )?(?:les )?(?:réponses|solutions|corrigés?|corrections?)|(?:ver )?(?:las )?(?:respuestas|soluciones)|clave(?: de (?:respuestas|soluciones))?)(?: .{0,40})?(?:\P{L})*$/iu;
const MOST = 60;

/** All sections of answers, in order. */
export function keySections({ pieces, boxes }: Flow): KeySection[] {
  const starts = new Set<number>();
  for (const [at, piece] of pieces.entries()) if (isKeyTitle(piece)) starts.add(at + 1);
  for (const [at, piece] of pieces.entries())
    if (isPacked(piece) || isKeyTable(piece)) starts.add(at);
  for (const box of boxes) if (box.role === 'answer') starts.add(box.from);
  return [...starts].sort((a, b) => a - b).flatMap((from) => section(pieces, from) ?? []);
}

export function isKeyTitle({ block }: Piece): boolean {
  const text =
    block.kind === 'heading'
      ? block.text
      : block.kind === 'paragraph' && block.lines.length === 1
        ? (block.lines[0] ?? '')
        : '';
  return text !== '' && text.length <= 80 && TITLE.test(plainText(text));
}

/** "| Question | Answer |" with a number in each row. */
function isKeyTable({ block }: Piece): boolean {
  if (block.kind !== 'table') return false;
  const [number = '', answer = ''] = block.rows[0] ?? [];
  return (
    /^[*_]*(?:questions?|q|#|no|nr|n[º°]|frage|aufgabe|pregunta|exercice)\.?[*_]*$/iu.test(
      number,
    ) &&
    /^[*_]*(?:(?:correct )?answers?|key|solutions?|antwort|lösung|réponses?|respuestas?|solución)[*_]*$/iu.test(
      answer,
    )
  );
}

/** "*Answers: 1-c, 2-b*" */
function isPacked({ block }: Piece): boolean {
  if (block.kind !== 'paragraph' || block.lines.length > 3) return false;
  const said = afterAnswerWord(block.lines.join(' '));
  return said !== null && packed(said).length > 1;
}

function section(pieces: Piece[], from: number): KeySection | null {
  const first = pieces[from];
  if (!first) return null;
  const answers = new Map<number, string | null>();
  let lineEnd = first.block.line;
  for (const piece of pieces.slice(from, from + MOST)) {
    if (piece.block.kind === 'heading' || piece.block.kind === 'rule') break;
    const entries = entriesOf(piece);
    if (entries.length === 0 && answers.size > 0) break;
    for (const [number, text] of entries) {
      answers.set(number, answers.has(number) && answers.get(number) !== text ? null : text);
    }
    if (entries.length > 0) lineEnd = piece.block.lineEnd;
  }
  return answers.size > 0 ? { line: first.block.line, lineEnd, answers } : null;
}

function entriesOf(piece: Piece): [number, string][] {
  const { block } = piece;
  if (block.kind === 'table') {
    return block.rows.flatMap(([number = '', text = '']) =>
      entry(`${number.replace(/[*_]/g, '')}. ${text}`),
    );
  }
  if (block.kind === 'list') {
    return block.items.flatMap(({ marker, lines }) =>
      entry(block.ordered ? `${marker} ${lines.join(' ')}` : lines.join(' ')),
    );
  }
  if (block.kind !== 'paragraph') return [];
  const text = pieceText(piece);
  const pairs = packed(afterAnswerWord(text) ?? text);
  if (pairs.length > 1) return pairs;
  return text.split('\n').flatMap(entry);
}

function entry(text: string): [number, string][] {
  const label = questionLabel(text.replace(/^[-*+]\s+/, ''));
  if (!label?.number) return [];
  const rest = text
    .replace(/^[-*+]\s+/, '')
    .slice(label.length)
    .trim();
  return rest === '' ? [] : [[label.number, rest]];
}

/** "1-c, 2-b", "1: A 2: D", "1) the stack; 2) the heap". */
function packed(text: string): [number, string][] {
  const pairs = text.matchAll(
    /(?<![\p{L}\p{N}])(\d{1,2})\s?[-–.:)=]?\s?\(?([A-Ja-j])\)?(?=[\s,;.*_]|$)/gu,
  );
  const letters = [...pairs].map(([, number, letter]) => [Number(number), letter ?? ''] as const);
  if (letters.length > 1) return letters.map(([number, letter]) => [number, letter]);
  const parts = text.split(/\s*;\s*/).map((part) => /^\W*(\d{1,2})\s?[).:=-]\s*(\S.*)$/.exec(part));
  if (parts.length < 2 || parts.some((part) => !part)) return [];
  return parts.map((part) => [Number(part?.[1]), part?.[2] ?? '']);
}
