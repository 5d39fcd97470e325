import { type Folding, fold } from './fold';
import { isNearly, typosBetween } from './typos';

export type TextKey = Folding & { accepted: string[]; typos: boolean };

/** True when an answer is one of the accepted ones, folded, and but for small typos if they count. */
export function matches(key: TextKey, answer: string): boolean {
  const folded = fold(answer, key);
  return key.accepted.some((text) => {
    const right = fold(text, key);
    if (folded === right) return true;
    return key.typos && isNearly(folded, right) && isNoMatterOfCase(answer, text, key);
  });
}

/** Where capitals or accents matter, a difference in them is no typo. */
function isNoMatterOfCase(answer: string, text: string, key: Folding): boolean {
  const MANY = 9;
  const strict = typosBetween(fold(answer, key), fold(text, key), MANY);
  return strict === typosBetween(fold(answer), fold(text), MANY);
}
