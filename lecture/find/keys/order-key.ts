import { plainText } from '../../outline/plain-text';

const LABEL = /^\s*(?:\d{1,2}[.)]|[-*+•])\s+/;
const BETWEEN = /\s*(?:[,;\n→⇒➜]|->|=>|–>)\s*/;
const LETTERS = /^\(?[a-j]\)?(?:\s*(?:[,;–→⇒-]|->|=>)?\s*\(?[a-j]\)?)+$/i;
const SHORTEST = 4;

const wordsOf = (text: string) =>
  plainText(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The order that an answer gives to items: their indices, or null unless the answer names each of
 * them once. Figures do not tell places from items, and "<" not the way, so that they give none.
 */
export function orderKey(answer: string, items: string[], lettered: boolean): number[] | null {
  const said = answer.trim().replace(/[.\s]+$/, '');
  const order =
    lettered && LETTERS.test(said)
      ? [...said.toLowerCase().matchAll(/[a-j]/g)].map(([letter]) => letter.charCodeAt(0) - 97)
      : namedOrder(said, items);
  const isWhole = order.length === items.length && new Set(order).size === items.length;
  return isWhole && order.every((index) => index >= 0 && index < items.length) ? order : null;
}

function namedOrder(said: string, items: string[]): number[] {
  const parts = said
    .split(BETWEEN)
    .map((part) => part.replace(LABEL, ''))
    .filter((part) => part !== '');
  if (parts.length !== items.length) return [];
  const known = items.map(wordsOf);
  return parts.map((part) => named(wordsOf(part), known));
}

/** The one item that the words name: by all of its words, or by some that no other item has. */
function named(words: string[], items: string[][]): number {
  const whole = items.findIndex((item) => item.join(' ') === words.join(' '));
  if (whole >= 0) return whole;
  if (words.join('').length < SHORTEST) return -1;
  const fits = items.flatMap((item, at) => (words.every((w) => item.includes(w)) ? [at] : []));
  return fits.length === 1 ? (fits[0] ?? -1) : -1;
}
