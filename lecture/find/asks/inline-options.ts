const MOST = 8;
const LONGEST = 60;
const OTHER_END = /[?!]$|^\s*$/;

/** Each shows none to five fingers. */
const FIST = /(?<!\p{L})fist (?:of|to) five(?!\p{L})/iu;
/** How the room answers, not what. */
const DIRECTS =
  /^(?:polls?|votes?|via|by|use|using|raise|show|thumbs|per|mit|umfrage|abstimmung|par|avec|sondage|con|mediante|encuesta)(?!\p{L})/iu;

/**
 * "increase / decrease / stay the same" → its options; with `commas`, as in polls, also
 * "vim, emacs or another one". Null for text that names one thing ("TCP/IP", "km/h").
 */
export function inlineOptions(text: string, commas: boolean): string[] | null {
  const said = text.trim().replace(/^[([]\s*|\s*[)\]]\s*$|[.…]$/g, '');
  if (said.length > 300) return null;
  if (FIST.test(said)) return ['0', '1', '2', '3', '4', '5'];
  if (DIRECTS.test(said)) return null;
  return parts(said, /\s+\/\s+/, 2) ?? verdicts(said) ?? (commas ? parts(said, COMMA, 3) : null);
}

const COMMA = /\s*,\s*(?:(?:or|oder|ou|o)\s+)?|\s+(?:or|oder|ou|o)\s+/iu;

function parts(text: string, between: RegExp, least: number): string[] | null {
  const found = text.split(between).map((part) => part.trim());
  if (found.length < least || found.length > MOST) return null;
  if (found.some((part) => part.length > LONGEST || OTHER_END.test(part))) return null;
  return new Set(found).size < found.length ? null : found;
}

/** "yes/no", "true/false/unsure" */
function verdicts(text: string): string[] | null {
  if (!/^(?:yes|no|true|false|agree|ja|nein|oui|non|sí|vrai|wahr)\s?\//i.test(text)) return null;
  return parts(text, /\s?\/\s?/, 2);
}
