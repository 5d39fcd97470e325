import { plainText } from '../../outline/plain-text';

/** One entry of a list of problems, as the notes have it. */
export type ProblemEntry = { text: string; explanation?: string };

export const MAX_TEXT = 500;
export const MAX_EXPLANATION = 2000;

/** "Problem 3:", "Bug #2 –": says that an entry is one of the problems. */
const LABEL =
  /^(?:problem|bug|issue|mistake|error|flaw|fehler|problème|erreur|problema)\s*(?:#|no\.?|nr\.?)?\s*\d{1,2}\s*(?:[:.)–—-]+\s*|$)/i;
const NUMBER = /^(?:#?\d{1,2}\s*[.):]|\[[ xX]\]|[❌✗✘✖•●▪◦*-])\s+/;
const WORD_LABEL = /^(?:MISTAKE|PROBLEM|BUG|ISSUE)\s*:\s*/;
const SEPARATOR = /\s+(?:—|–|-{1,2}|→|->|=>|⇒)\s+|(?<=[\p{L}\p{N}`)"'”])\s*:\s+/u;

export const isLabelled = (text: string) => LABEL.test(plainText(text.slice(0, 80)));

/** The text without "Problem 3:", a number, a bullet or a check box in front. */
export function withoutLabel(text: string): string {
  return text
    .trim()
    .replace(/^(\*\*|__)\s*/, '$1')
    .replace(NUMBER, '')
    .replace(new RegExp(`^(\\*\\*|__)?(?:${LABEL.source.slice(1)})`, 'i'), '$1')
    .replace(WORD_LABEL, '')
    .trim();
}

/**
 * Running text of an entry → what the problem is, and why: divided behind bold text, at a dash, an
 * arrow or a colon, or behind the first sentence.
 */
export function readEntry(markdown: string, more: string[] = []): ProblemEntry | null {
  const [head, tail] = divide(withoutLabel(markdown));
  const text = head
    .replace(/^(\*\*|__)(.*)\1$/, '$2')
    .replace(/[\s.:–—-]+$/, '')
    .trim();
  if (text === '') return null;
  const explanation = [tail, ...more]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n');
  return {
    text: text.slice(0, MAX_TEXT),
    ...(explanation === '' ? {} : { explanation: explanation.slice(0, MAX_EXPLANATION) }),
  };
}

function divide(text: string): [head: string, tail: string] {
  const bold = /^(\*\*|__)((?:(?!\1).)+)\1[\s.:–—→-]*/.exec(text);
  if (bold?.[2]) return [bold[2], text.slice(bold[0].length)];
  const masked = text.replace(/`[^`]*`/g, (code) => '`'.repeat(code.length));
  const at = SEPARATOR.exec(masked);
  if (at && at.index >= 3 && at.index <= 160) {
    return [text.slice(0, at.index), text.slice(at.index + at[0].length)];
  }
  const end = /[.!?]\s+(?=\p{Lu})/u.exec(masked);
  return end ? [text.slice(0, end.index + 1), text.slice(end.index + end[0].length)] : [text, ''];
}
