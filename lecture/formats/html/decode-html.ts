import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeEntities } from '../xml/decode-entities';

/** The references of HTML with a semicolon, by name and number; all others stay as they are. */
export function decodeHtml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:([a-z][a-z\d]{1,31})|#x?[\da-f]{1,7});/gi,
    (whole, name?: string) =>
      (name ? decodeNamedCharacterReference(name) : decodeEntities(whole)) || whole,
  );
}
