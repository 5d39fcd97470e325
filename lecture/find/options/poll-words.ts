import { plainText } from '../../outline/plain-text';
import { anyCase } from '../../text/any-case';

const WORDS =
  '(?:(?:live |quick |class )?(?:polls?|votes?|voting|survey)|umfrage|abstimmung|stimmt|stimmen sie|stimmen wir|sondage|votez|votons|vote|encuesta|votación|votad|voten|votamos)';
/** "Poll for next week: …" */
const BEFORE = anyCase(
  new RegExp(`^[^?？:]{0,50}(?<!\\p{L})${WORDS}(?!\\p{L})[^?？:]{0,40}:`, 'iu'),
);
/** "…?" Vote first: */
const BEHIND = anyCase(
  new RegExp(`([?？]["”»“)*_]*)\\s+[^?？]{0,40}(?<!\\p{L})${WORDS}(?!\\p{L})[^?？]{0,40}$`, 'iu'),
);
const LONGEST = 600;

/** The text above a list asks for votes on what the list says. */
export function asksForVotes(markdown: string): boolean {
  const text = plainText(markdown).trim();
  if (text.length > LONGEST || !/[?？]/.test(text)) return false;
  return BEHIND.test(text) || (BEFORE.test(text) && /[?？]["”»*_)]*$/.test(text));
}

/** Without "Vote first:" at its end. */
export const withoutVotes = (text: string) =>
  text.length > LONGEST ? text : text.replace(BEHIND, '$1');
