import { anyCase } from './any-case';
import { remembered } from './remembered';

/** A label in front of a question: how long it is, and the number that it gives. */
export type QuestionLabel = Readonly<{ length: number; number: number | null }>;

const WORD =
  '(?:(?:i?-?clicker |quiz |poll |concept |review |practice |mc |discussion |bonus |exam |sample |study |case |seminar |tutorial )?(?:question|exercise|problem)|quiz|poll|clicker|q|mcq|qcm|(?!haus|nach|an|um|rück)\\p{L}{0,20}(?:frage|aufgabe)|übung|exercice|exo|pregunta|ejercicio|cuestión|énoncé|stem|concept check|check|test)';
const NUMBER =
  '(?:n[º°]\\s*|nr\\.?\\s*|no\\.?\\s*|#\\s*)?(\\d{1,3})(?:[.-](\\d{1,2}))?(?:\\.?[a-z](?!\\p{L}))?(?:\\s*(?:/|of|von|sur|de)\\s*\\d{1,3}(?!\\d))?';
const LABEL = anyCase(
  new RegExp(
    `^[#\\s>]*(?:[❓❔🤔💭📝🗳️🙋]+\\s*)?(\\*\\*|__|\\*|_)?\\s*(?:${WORD}\\s*${NUMBER}|${WORD}(?=\\s*[:.)]|\\*\\*)|[A-Z]\\d{1,2}(?=\\s?[:)])|${NUMBER}(?!\\.?\\d)(?=[.):])|\\d{1,3}[.-]\\d{1,2}(?=\\*\\*|__))\\s*(?:\\([^()]{1,30}\\)\\s*)?(?:\\*\\*|__|\\*|_)?\\s*[:.)–—-]*\\s*(?:\\*\\*|__|\\*|_)?\\s*`,
    'iu',
  ),
);

/** "**Question 2.** …", "Q3: …", "4) …", "Frage 1 – …"; null for text without a label. */
export const questionLabel = (text: string): QuestionLabel | null => labelOf(text.slice(0, 120));

const labelOf = remembered((text: string): QuestionLabel | null => {
  const found = LABEL.exec(text);
  if (!found) return null;
  const [whole, mark, first, , bare] = found;
  const isNumber = /^[\d\W]+$/.test(whole) && /\d/.test(whole);
  if (/^\d/.test(whole.trim()) && !/[.):]/.test(whole)) return null;
  const number =
    /\p{L}/u.test(whole) || first || bare || isNumber ? Number(lastNumber(whole)) : Number.NaN;
  const closed = mark === undefined || whole.trim().length > mark.length;
  return closed ? { length: whole.length, number: Number.isNaN(number) ? null : number } : null;
});

/** "4-2" is the second question of class 4, and "Exercise 2.1" the first one of chapter 2. */
function lastNumber(label: string): string {
  const own = label
    .replace(/\([^()]*\)/g, '')
    .replace(/\d+\s*(?:\/|of|von|sur|de)\s*\d+/, (all) => /\d+/.exec(all)?.[0] ?? '');
  return (own.match(/\d+/g) ?? ['']).at(-1) || 'none';
}

/** The text behind its label, with emphasis that the label opened closed again. */
export function withoutQuestionLabel(text: string): string {
  const label = questionLabel(text);
  if (!label) return text;
  const head = text.slice(0, label.length);
  const rest = text.slice(label.length).trim();
  const open = /\*\*|__/.exec(head)?.[0];
  const even = open ? (head.split(open).length - 1) % 2 === 0 : true;
  if (even || !open) return rest;
  const end = rest.indexOf(open);
  return end < 0 ? rest : `${rest.slice(0, end)}${rest.slice(end + open.length)}`.trim();
}
