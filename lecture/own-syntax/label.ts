import { labels } from './words';

/** A heading or bold line "Quiz: prompt"; `prompt` is null when nothing follows the word. */
export type LabelLine = { label: string; prompt: string | null };

const WORDS = labels.join('|');
const TEXT = new RegExp(`^(${WORDS})(?: \\d{1,3})?(?::[ \\t]*|$)`, 'i');
const BOLD = new RegExp(`^ {0,3}\\*\\*(?=(?:${WORDS})(?: \\d{1,3})?:)`, 'i');

/** Reads the text of a heading: "Quiz 3: What …?" */
export function readLabel(text: string): LabelLine | null {
  const found = TEXT.exec(text);
  if (!found?.[1]) return null;
  const prompt = text.slice(found[0].length);
  return { label: labelOf(found[1]), prompt: prompt === '' ? null : prompt };
}

/** Reads a line of a paragraph: "**Poll: Who …?**" or "**Poll:** Who …?" */
export function readBoldLabel(line: string): LabelLine | null {
  const start = BOLD.exec(line)?.[0];
  if (!start) return null;
  const end = line.indexOf('**', start.length);
  if (end < 0) return null;
  const text = `${line.slice(start.length, end)}${line.slice(end + 2)}`;
  return readLabel(text.trim().replace(/:(?=\S)/, ': '));
}

function labelOf(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;
}
