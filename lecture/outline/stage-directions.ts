import type { Block } from './block';

/** "*(Most hands go up.)*": what the lecturer does, sees or waits for; "*(True.)*" is an answer. */
const DIRECTION =
  /(\*{1,3}|_{1,3})([([])(?!\s*(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|correct[ao]?|incorrect[ao]?|richtig(?:e antwort)?|juste|bonne réponse|right(?: answer)?|wrong)\s*[.!]?\s*[)\]])([^()[\]]*(?:[([][^()[\]]*[)\]][^()[\]]*)*)[)\]]\1/gi;
const MAY_HOLD = /[*_][([]/;

export type Direction = { text: string; at: number };

export function stageDirections(text: string): Direction[] {
  if (!MAY_HOLD.test(text)) return [];
  return [...text.matchAll(DIRECTION)].map((found) => ({
    text: (found[3] ?? '').trim(),
    at: found.index,
  }));
}

/** The text with blanks where directions stood, so that offsets stay what they were. */
export function withoutDirections(text: string): string {
  return !MAY_HOLD.test(text) ? text : text.replace(DIRECTION, (found) => ' '.repeat(found.length));
}

/** A paragraph that holds stage directions and nothing else. */
export function isDirection(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph' || block.lines.length > 6) return false;
  return withoutDirections(block.lines.join(' ')).trim() === '';
}
