import type { List } from '../../outline/block';
import { readOption } from '../../text/option-label';
import { keyLanguages } from './key-words';

const SIGN_YES = /^(?:[✓✔✅☑]|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):)/u;
const SIGN_NO = /^(?:[✗✘❌✖]|:(?:x|negative_squared_cross_mark|heavy_multiplication_x):)/u;
/** One letter alone: "V", "(F)". */
const LETTER_YES = /^\(?[VWT]\)?(?=[*_]*\s*(?:$|[.,:;–—(-]))/u;
const LETTER_NO = /^\(?F\)?(?=[*_]*\s*(?:$|[.,:;–—(-]))/u;

/** "Yes: …", "**Falsch.** …" → what it says of an option; null when it says neither. */
export function verdictOf(text: string): boolean | null {
  const plain = text.replace(/^[\s*_`~]+/, '');
  if (
    SIGN_YES.test(plain) ||
    LETTER_YES.test(plain) ||
    keyLanguages.some(({ yes }) => yes.test(plain))
  )
    return true;
  if (SIGN_NO.test(plain) || LETTER_NO.test(plain) || keyLanguages.some(({ no }) => no.test(plain)))
    return false;
  return null;
}

/** A solution that goes through the options one by one: the indices of those that it confirms. */
export function verdictKey({ items }: List, count: number): number[] | null {
  if (items.length !== count) return null;
  const verdicts = items.map(({ lines }) => {
    const { text, right } = readOption(lines[0] ?? '');
    return right ?? verdictOf(text);
  });
  if (verdicts.some((verdict) => verdict === null)) return null;
  const right = verdicts.flatMap((verdict, index) => (verdict ? [index] : []));
  return right.length > 0 ? right : null;
}
