import { plainText } from '../../outline/plain-text';
import { anyCase } from '../../text/any-case';

const OPEN = anyCase(
  /^\P{L}*(?:answers? (?:will |may |can |might )?var(?:y|ies)|(?:it )?depends(?!\p{L})|see (?:above|banding|below|chapter|lecture|page|rubric|section|slides?|the)(?!\p{L})|open(?:[- ]ended| question| discussion)|(?:there is )?no (?:single|one|right|wrong|model|definite|set) (?:answer|side|solution)|no right side|any (?:sensible|reasonable|plausible)|various(?: answers)?\P{L}*$|free (?:answer|response)|(?:to be )?discuss(?:ed)?(?: it)?(?: in| with|$)|individuell|keine (?:muster|eindeutige|einzige|richtige)|(?:dazu )?gibt es keine|siehe(?!\p{L})|offene? (?:frage|diskussion)|offen\P{L}*$|freie (?:antwort|diskussion)|(?:das )?kommt (?:darauf|drauf) an|je nach(?!\p{L})|pas de (?:solution|réponse|corrigé)|(?:il n['’]y a )?pas (?:de|une seule) (?:bonne |seule )?réponse|réponse (?:libre|ouverte|personnelle)|voir(?!\p{L})|(?:cela|ça) dépend|à discuter|respuesta (?:libre|abierta|personal)|(?:no hay|sin) (?:una )?(?:única |sola )?respuesta|depende(?!\p{L})|ver (?:arriba|abajo|la|el|página)(?!\p{L})|a debatir)/iu,
);
const LONGEST = 160;

/** "Answers will vary.", "See banding below.": nothing that an answer could be compared with. */
export function isOpenAnswer(markdown: string): boolean {
  const text = plainText(markdown).trim();
  return text.length <= LONGEST && OPEN.test(text);
}
