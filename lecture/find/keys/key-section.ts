import { plainText } from '../../outline/plain-text';
import { anyCase } from '../../text/any-case';
import { questionLabel } from '../../text/question-label';
import { remembered } from '../../text/remembered';
import type { Flow, Piece } from '../flow/flow';
import { pieceText } from './answer-text';
import { afterAnswerWord } from './key-statement';
import { letteredAnswers } from './lettered-answers';

/** Answers that the notes give together, far below their questions: by the question's number. */
export type KeySection = {
  line: number;
  lineEnd: number;
  /** Null for a number that has two answers. */
  answers: Map<number, string | null>;
  /** "Answers to exercise 2": it answers only what stands under a heading of this number. */
  exercise: number | null;
};

const TITLE = anyCase(
  /^(?:\P{L})*(?:(?:(?:show |see |view |the )?(?:answers?|solutions?)(?: key| keys)?(?: (?:to|for) .{1,40})?|answer keys?|lösung(?:en|sschlüssel)?|antworten|auflösungen?|musterlösungen|mark(?:ing)? (?:scheme|guide|notes)|solutionnaire|solucionario|(?:voir )?(?:les )?(?:réponses|solutions|corrigés?|corrections?)|(?:ver )?(?:las? )?(?:respuestas|soluci(?:ones|ón))|claves? (?:de (?:respuestas|soluciones|corrección)|(?:del )?(?:texto|test|ejercicio|cuestionario)))(?: .{0,40})?|key|claves?)(?:\P{L})*$/iu,
);
/** "Corrigé de l'exercice 2 : …", "Answers to exercise 4: …" */
const NAMED =
  /^[\s*_]*(?:answers?|solutions?|lösung(?:en)?|antworten|corrigés?|réponses?|respuestas?|soluciones)\s+(?:to|for|of|zu|zur|von|de|du|del|des|à)\s?(?:the |la |l['’]|el )?([^:]{2,30}?)\s*:[\s*_]*/iu;
const MOST = 60;

/** All sections of answers, in order. */
export function keySections({ pieces, boxes }: Flow): KeySection[] {
  const starts = new Set<number>();
  for (const [at, piece] of pieces.entries()) if (isKeyTitle(piece)) starts.add(at + 1);
  for (const [at, piece] of pieces.entries())
    if (isPacked(piece) || isKeyTable(piece)) starts.add(at);
  const ends = new Map<number, number>();
  for (const { role, from, to } of boxes) {
    if (role !== 'answer') continue;
    starts.add(from);
    ends.set(from, Math.max(to, ends.get(from) ?? 0));
  }
  return [...starts]
    .sort((a, b) => a - b)
    .flatMap((from) => section(pieces, from, ends.get(from) ?? pieces.length) ?? []);
}

export function isKeyTitle({ block }: Piece): boolean {
  const text =
    block.kind === 'heading'
      ? block.text
      : block.kind === 'paragraph' && block.lines.length === 1
        ? (block.lines[0] ?? '')
        : '';
  return text !== '' && text.length <= 80 && namesKey(text);
}

const namesKey = remembered((text: string) => TITLE.test(plainText(text)));

/** "| Question | Answer |" with a number in each row. */
function isKeyTable({ block }: Piece): boolean {
  if (block.kind !== 'table') return false;
  const [number = '', answer = ''] = block.rows[0] ?? [];
  return (
    /^[*_]*(?:questions?|q|#|no|nr|n[º°]|frage|aufgabe|pregunta|exercice)\.?[*_]*$/iu.test(
      number,
    ) && isAnswerColumn(answer)
  );
}

/** "Answer" above a column of a table. */
export const isAnswerColumn = (title: string) =>
  /^[*_]*(?:(?:correct |model |expected )?answers?|key|solutions?|antwort|(?:muster)?lösung|réponses?|respuestas?|solución)[*_]*$/iu.test(
    title.trim(),
  );

/** "*Answers: 1-c, 2-b*" */
function isPacked({ block }: Piece): boolean {
  if (block.kind !== 'paragraph' || block.lines.length > 3) return false;
  const said = afterName(block.lines.join(' '));
  return said !== null && packed(said).length > 1;
}

/** What stands behind "Answer:", or behind "Answers to exercise 2:". */
function afterName(text: string): string | null {
  const named = NAMED.exec(text.slice(0, 120));
  return named ? text.slice(named[0].length) : afterAnswerWord(text);
}

function exerciseOf({ block }: Piece): number | null {
  if (block.kind !== 'paragraph') return null;
  const named = NAMED.exec((block.lines[0] ?? '').slice(0, 120));
  return named ? (questionLabel(`${named[1]}:`)?.number ?? null) : null;
}

/** Of a box only what stands in it. */
function section(pieces: Piece[], from: number, to: number): KeySection | null {
  const first = pieces[from];
  if (!first || from >= to) return null;
  const headed = belowHeadings(pieces, from);
  if (headed) return headed;
  const answers = new Map<number, string | null>();
  let lineEnd = first.block.line;
  for (const piece of pieces.slice(from, Math.min(to, from + MOST))) {
    if (piece.block.kind === 'heading' || piece.block.kind === 'rule') break;
    const entries = entriesOf(piece);
    if (entries.length === 0 && answers.size > 0) break;
    for (const [number, text] of entries) {
      answers.set(number, answers.has(number) && answers.get(number) !== text ? null : text);
    }
    if (entries.length > 0) lineEnd = piece.block.lineEnd;
  }
  const { line } = first.block;
  return answers.size > 0 ? { line, lineEnd, answers, exercise: exerciseOf(first) } : null;
}

/** "## Answers", with "### Question 1" below it and what is right below that. */
function belowHeadings(pieces: Piece[], from: number): KeySection | null {
  const [title, first] = [pieces[from - 1]?.block, pieces[from]?.block];
  if (title?.kind !== 'heading' || first?.kind !== 'heading') return null;
  const answers = new Map<number, string | null>();
  let lineEnd = first.line;
  let number: number | null = null;
  for (const piece of pieces.slice(from, from + MOST * 4)) {
    const { block } = piece;
    if (block.kind === 'heading') {
      if (block.level <= title.level) break;
      number = questionLabel(block.text)?.number ?? null;
    } else if (block.kind === 'paragraph' && number !== null) {
      const text = pieceText(piece);
      answers.set(number, answers.has(number) ? null : (afterAnswerWord(text) ?? text));
      lineEnd = block.lineEnd;
      number = null;
    }
  }
  return answers.size > 0 ? { line: first.line, lineEnd, answers, exercise: null } : null;
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
  const pairs = packed(afterName(text) ?? text);
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
  // The parts of an exercise have their answers by letters.
  return rest === '' || letteredAnswers(rest) ? [] : [[label.number, rest]];
}

const VERDICTS = anyCase(
  /(?<![\p{L}\p{N}])(\d{1,2})\s?[-–.:)=]\s?[*_]*(true|false|wahr|richtig|falsch|vrai|faux|verdadero|cierto|falso|[VFTW](?=[\s,;.*_)]|$))(?!\p{L})/giu,
);

const isRising = (entries: [number, string][]) =>
  entries.every(([number], at) => at === 0 || number > (entries[at - 1]?.[0] ?? 0));

/** "1-c, 2-b", "1: A 2: D", "1) the stack; 2) the heap". */
function packed(text: string): [number, string][] {
  // In "pH: a) 3 b) 13 c) …" the letters are parts, and the numbers their answers.
  const pairs = text.matchAll(
    /(?<![\p{L}\p{N}])(\d{1,2})\s?[-–.:)=]?\s?(?:\(([A-Ja-jT])\)|([A-Ja-jT])(?!\)))(?=[\s,;.*_]|$)/gu,
  );
  const letters = [...pairs].map(([, number, enclosed, bare = '']): [number, string] => [
    Number(number),
    enclosed ?? bare,
  ]);
  if (letters.length > 1 && isRising(letters)) return letters;
  const verdicts = [...text.matchAll(VERDICTS)];
  if (verdicts.length > 1) return verdicts.map(([, number, said = '']) => [Number(number), said]);
  const parts = text.split(/\s*;\s*/).map((part) => /^\W*(\d{1,2})\s?[).:=-]\s*(\S.*)$/.exec(part));
  if (parts.length < 2 || parts.some((part) => !part)) return [];
  return parts.map((part) => [Number(part?.[1]), part?.[2] ?? '']);
}
