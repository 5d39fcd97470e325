import { plainText } from '../../outline/plain-text';
import { remembered } from '../../text/remembered';

const LONGEST_CUE = 90;

/** Whole lines, or the part of a line before a colon, that announce a question to the room. */
const CUES = [
  /^(?:now|then|next|first|finally|so|and|please)?,? ?(?:ask|poll|survey|quiz)(?: (?:the|your|them|all|everyone|everybody|of|whole|entire))*(?: (?:class|students?|room|audience|group|people|participants|learners|attendees))?(?: (?:this|again|by show of hands|for (?:a show of|their) hands|for a quick show of hands|to raise (?:their|a) hands?))?$/i,
  /^(?:a |quick |first |live |interactive |class )*(?:poll|show of hands|hands[- ]up|survey|interactive (?:check|question|poll|moment)|questions? (?:for|to) (?:the |your )?(?:class|students|audience|room|group|you|everyone)|audience question|check[- ]in|warm[- ]?up(?: question)?|ice ?breaker)$/i,
  /^(?:und |nun |jetzt |dann )?(?:frage|fragen sie|fragt|umfrage|handzeichen|abstimmung|blitzumfrage)(?: (?:an|in) (?:die|das|den|alle))?(?: ?(?:die|das|den)? ?(?:klasse|runde|gruppe|studierenden|publikum|plenum|raum|kurs|teilnehmenden))?(?: per handzeichen)?$/i,
  /^(?:puis |maintenant |et )?(?:demande[rz]?|sondage|question|à main levée)(?: (?:à|aux?|pour) ?(?:la |les |l['’]|votre )?(?:classe|étudiants|salle|élèves|groupe|auditoire|public))?$/i,
  /^(?:ahora |luego |y )?(?:pregunt(?:a|e|ar|en)|encuesta|a mano alzada)(?: (?:a|para) (?:la |los |el |las )?(?:clase|alumnos|estudiantes|grupo|audiencia|sala))?$/i,
];

/** "Quick question (hands up):" */
const HANDS_IN_BRACKETS =
  /^[^?？:]{3,60}\((?:[^()]{0,20}\s)?(?:show of hands|hands[- ]up|handzeichen|hände hoch|hand hoch|mains? levées?|manos? (?:arriba|alzadas?))[^()]{0,20}\)\s*:?\s*$/iu;

/** True for "**Now ask the class:**" and its like. */
export const isCue = remembered((markdown: string): boolean => {
  if (markdown.length > LONGEST_CUE) return false;
  const plain = plainText(markdown);
  if (HANDS_IN_BRACKETS.test(plain)) return true;
  const text = plain
    .replace(/\s*\([^()]*\)\s*(?=:?$)/, '')
    .replace(/[\s:–—-]+$/, '')
    .replace(/^[^\p{L}]+/u, '');
  return CUES.some((cue) => cue.test(text));
});

/** Cues that ask for hands, so that the question behind them need not. */
const FOR_HANDS =
  /live poll|poll|survey|show of hands|hands[- ]up|hands|blitzumfrage|umfrage|handzeichen|abstimmung|sondage|main levée|encuesta|mano alzada|manos arriba|hände hoch|hand hoch/i;

/** The words of a cue that ask for hands ("**Quick show of hands:**"); null for all else. */
export function cueForHands(markdown: string): string | null {
  return isCue(markdown) ? (FOR_HANDS.exec(markdown)?.[0] ?? null) : null;
}

/** The length of a cue at the start of a paragraph, colon included: "**Ask:** Who …?" → 8. */
export function cueLength(text: string): number {
  const head = /^[^:"“„«]{2,80}(?:["“„«]|:(?:\*\*|__|\*|_)?)/.exec(text)?.[0];
  if (!head) return 0;
  const length = head.endsWith(':') || /:[*_]+$/.test(head) ? head.length : head.length - 1;
  return isCue(head.slice(0, length)) ? length : 0;
}
