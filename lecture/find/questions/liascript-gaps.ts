import type { Answer } from './question';

export type Gap = { prompt: string; options: string[] | null; answer: Answer };

const GAP = /\[\[(?![ X?!-]\])([^[\]\n]{1,200}?)\]\]/;

const FILL_IN = /^\[\[[^[\]\n]+\]\]$/;
const HINT = /^\[\[[?!]\]\]/;

/** "[[answer]]" alone on its line, with hints ("[[?]] …") below it or none. */
export function isFillIn(text: string): boolean {
  const [first = '', ...hints] = text.trim().split('\n');
  return FILL_IN.test(first.trim()) && hints.every((line) => HINT.test(line.trim()));
}

/** The first gap of a text, with "…" in its place; null when there is none. */
export function readGaps(text: string): Gap | null {
  const found = GAP.exec(text);
  if (!found?.[1]) return null;
  const before = text.slice(0, found.index).trim();
  const after = text.slice(found.index + found[0].length).trim();
  if (before === '') return null;
  const prompt = after === '' ? before : `${before} … ${after}`.replace(/\s+/g, ' ');
  // "[[___ ___]]" takes any text.
  if (/^[_\s]+$/.test(found[1])) return { prompt, options: null, answer: null };
  const parts = found[1].split('|').map((part) => part.trim());
  if (/^[_\s]+$/.test(found[1])) return { prompt, options: null, answer: null };
  if (parts.length < 2) return { prompt, options: null, answer: { words: found[1].trim() } };
  const right = parts.flatMap((part, at) => (/^\(.*\)$/.test(part) ? [at] : []));
  return {
    prompt,
    options: parts.map((part) => part.replace(/^\((.*)\)$/, '$1').trim()),
    answer: right.length > 0 ? { options: right } : null,
  };
}
