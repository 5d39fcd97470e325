import { plainText } from '../../outline/plain-text';
import { anyCase } from '../../text/any-case';
import { saysTrueOrFalse, trueOrFalseLength } from './true-or-false';

const LONGEST = 240;
const SEVERAL = anyCase(
  /(?<!\p{L})(?:each|following|these|statements?|claims?|sentences?|circle|jede[rs]?|folgenden?|diese|aussagen?|chaque|suivantes?|affirmations?|phrases?|cada|siguientes?|afirmaciones|enunciados?|frases?)(?!\p{L})/iu,
);
const DEMANDS = anyCase(
  /[?？]|(?:^|[.:,;]\s+|and )(?:please )?(?:decide|state|mark|circle|say|tell|determine|indicate|judge|label|write|tick|check|identify|classify|answer|entscheide[nt]?|kreuze[nt]?|gib|geben|markiere[nt]?|beurteile[nt]?|dites|indique[rz]?|coche[rz]?|répond\p{L}*|décide[rz]?|di(?:ga|gan)?|indica|indique|marca|marque|señala|señale|decide)(?!\p{L})/iu,
);

/** "Say for each sentence whether it is true or false": the claims stand below. */
export function leadsToClaims(markdown: string): boolean {
  const text = plainText(markdown).trim();
  if (text.length > LONGEST || !saysTrueOrFalse(text) || !SEVERAL.test(text)) return false;
  return trueOrFalseLength(text) > 0 || DEMANDS.test(text);
}
