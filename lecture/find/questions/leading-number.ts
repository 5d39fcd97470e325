import { plainText } from '../../outline/plain-text';
import { readQuantity } from './quantity';

/** "180." in bold, "15" alone in its paragraph, "0.5, as …", "1 – each step halves it". */
const FIRST =
  /^\s*(?:(\*\*|__)([^*_\n]{1,40}?)[.!]?\1|([-−+]?\d[\d.,'’ \u00A0\u202F]*(?:\s?(?:%|°|€|\p{L})[\p{L}/²³°]{0,12})?)\s*(?=$|\n\s*\n|[,;:(–—]|\.\s|\s[-–—(=]))/u;
/** "How many", "how long", "Que vaut": a number answers. */
const MEASURES =
  /(?<!\p{L})(?:how (?:many|much|long|far|fast|often|old|big|large|high|tall|heavy|deep|wide|likely)|(?:what|which) (?:is|are|was|were|will be|percentage|fraction|proportion|share|probability|number|value)|wie ?(?:viele?|lange?|weit|schnell|oft|alt|groß|hoch|schwer|tief|breit|stark)|(?:was|wieviel) (?:ist|beträgt|ergibt)|welche[rsn]? (?:wert|anteil|zahl|wahrscheinlichkeit|prozent\p{L}*)|combien|que vaut|que valent|quel(?:le)?s? (?:est|sont|pourcentage|proportion|valeur)|cu[aá]nt[oa]s?|cuál(?:es)? (?:es|son|será)|qué (?:porcentaje|proporción|fracción|valor|probabilidad))(?!\p{L})/iu;

export const asksForMeasure = (prompt: string) => MEASURES.test(plainText(prompt));

/** The number that an answer begins with, as the notes write it; null when it begins otherwise. */
export function leadingNumber(text: string): string | null {
  const found = FIRST.exec(text.slice(0, 200));
  const said = (found?.[2] ?? found?.[3] ?? '').trim().replace(/[.,]$/, '');
  return said !== '' && readQuantity(said) !== null ? said : null;
}

/** "$W = 2 \\times 3 = 400$ J": what a calculation comes to. */
const RESULT =
  /[=≈]\s*([-−+]?\d[\d.,'’]*)\s*\$?\s*((?:\\text\{\s*)?(?:%|°|€|\p{L})[\p{L}/²³°]{0,12}\}?)?\s*\$?\s*[.!]?\s*$/u;
const LONGEST = 400;

export function resultOf(text: string): string | null {
  const [first = ''] = text.trim().split(/\n\s*\n/);
  if (first.length > LONGEST) return null;
  const [, digits = '', unit = ''] = RESULT.exec(first) ?? [];
  const said = `${digits} ${unit.replace(/\\text\{\s*|\}/g, '')}`.trim();
  return digits !== '' && readQuantity(said) !== null ? said : null;
}
