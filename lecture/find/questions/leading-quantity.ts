import { type Quantity, readQuantity } from './quantity';

const NUMBER = "[-−+]?(?:\\d{1,3}(?:[ \\u00A0\\u202F'’]\\d{3})+|\\d+)(?:[.,]\\d+)*";
const UNIT =
  '(?:\\s*(?:%|°C|°|€|\\$)|\\s?(?!or |and |to )[\\p{L}/²³]{1,14}(?:\\s(?:per|pro|par|por)\\s\\p{L}{1,12})?)?';
const MARK = '(?:`|\\*\\*|__|\\*|_|\\$)?';
/** What may stand behind the number of an answer: its end, its reason, or how it is reckoned. */
const BEHIND =
  '(?=\\s*$|\\s*[.;:!](?:\\s|$)|\\s*,\\s(?!\\d)|\\s*\\(|\\s*[→⇒]|\\s*=(?=[\\s\\d+−*/×·^()²³{}\\\\$-]*(?:$|[.;,\\n]))|\\s*[–—](?!\\s*[\\d(])|\\s+-\\s(?!\\s*[\\d(])|\\s+(?:because|since|as|weil|denn|da|car|puisque|parce|porque|ya que|pues)(?!\\p{L}))';
const START = new RegExp(
  `^[\\s≈~]*(?:(?:about|roughly|exactly|genau|etwa|environ|exactement|unos|unas|exactamente)\\s+)?${MARK}(${NUMBER}${UNIT})(?:${MARK}(${UNIT})${BEHIND}|[.!](?:\\*\\*|__)(?=\\s))`,
  'iu',
);

/** "**256**, since …", "**180.** We cut …", "24 (1 × 2 × 3 × 4)", "4 rows: …" → its number; null when the text begins otherwise. */
export function leadingQuantity(answer: string): Quantity | null {
  const found = START.exec(answer.slice(0, 200));
  if (!found) return null;
  const [, number = '', unit = ''] = found;
  return readQuantity(`${number} ${unit.trim()}`.replace(/\s(?:per|pro|par|por)\s/i, '/').trim());
}
