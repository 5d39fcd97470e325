import { type Quantity, readQuantity } from './quantity';

const NUMBER = "[-−+]?(?:\\d{1,3}(?:[ \\u00A0\\u202F'’]\\d{3})+|\\d+)(?:[.,]\\d+)*";
const UNIT =
  '(?:\\s*(?:%|°C|°|€|\\$)|\\s?(?!or |and |to )[\\p{L}/²³]{1,14}(?:\\s(?:per|pro|par|por)\\s\\p{L}{1,12})?)?';
const MARK = '(?:`|\\*\\*|__|\\*|_|\\$)?';
/** What may stand behind the number of an answer: its end, its reason, or how it is reckoned. */
const BEHIND =
  '(?=\\s*$|\\s*[.;:!](?:\\s|$)|\\s*,\\s(?!\\d)|\\s*\\(|\\s*[–—=→⇒](?!>)|\\s+-\\s|\\s+(?:because|since|as|weil|denn|da|car|puisque|parce|porque|ya que|pues)(?!\\p{L}))';
const START = new RegExp(
  `^[\\s≈~]*(?:(?:about|roughly|exactly|genau|etwa|environ|exactement|unos|unas|exactamente)\\s+)?${MARK}(${NUMBER}${UNIT})${MARK}(${UNIT})${BEHIND}`,
  'iu',
);

/** "The height is …", "La hauteur est de …": up to the number. */
const SUBJECT =
  /^\s*(?:\p{L}+(?:\s|['’])){1,6}?(?:is|are|ist|sind|beträgt|betragen|est|sont|vaut|es|son|vale|mide)\s+(?:de\s+)?(?=[*_`$]{0,2}[-−+]?\d)/iu;
/** "32768 / 64 = 512 lines": reckoned, with the result at the end. */
const RECKONED = /^[\d\s.,+−*/×·÷^()-]{3,60}=\s*(?=[*_`$]{0,2}\d)/;

/** "**256**, since …", "24 (1 × 2 × 3 × 4)", "4 rows: …" → its number; null when the text begins otherwise. */
export function leadingQuantity(answer: string): Quantity | null {
  const head = answer.slice(0, 200);
  const found = START.exec(head.replace(RECKONED, '').replace(SUBJECT, ''));
  if (!found) return null;
  const [, number = '', unit = ''] = found;
  return readQuantity(`${number} ${unit.trim()}`.replace(/\s(?:per|pro|par|por)\s/i, '/').trim());
}
