/** Where case means more than a letter and its other one: such a pattern stays as it is. */
const MORE_THAN_LETTERS =
  /\\[1-9kwWbB]|\\[pP]\{L[a-z]\}|[\u0100-\u0151\u0154-\u1FFF]-|[µ\u0180-\u1FFF]/u;

/** Other cases that Unicode's table has beside the capital. */
const ALSO: Record<string, string> = { s: 'ſ', k: '\u212A', å: '\u212B', ß: 'ẞ' };

const CLASS = String.raw`\[(?:[^\]\\]|\\.)*\]`;
/** What no letter of the text stands for: escapes, and the names of groups. */
const SIGN = String.raw`\\[pP]\{\w+\}|\\u\{[\dA-F]+\}|\\u[\dA-F]{4}|\\.|\(\?<\w+>`;
const PART = new RegExp(`${CLASS}|${SIGN}|\\p{L}`, 'gu');
const PART_OF_CLASS = new RegExp(`${SIGN}|\\p{L}-\\p{L}|\\p{L}`, 'gu');

/**
 * The same pattern for less: each letter with its other case, instead of the flag `i`. With that
 * flag, V8 looks up the other cases of all 130,000 letters wherever a pattern says `\p{L}`, and once
 * more for each of the three ways in which it compiles a pattern: half of a first reading went there.
 */
export function anyCase(pattern: RegExp): RegExp {
  const { source, flags } = pattern;
  if (MORE_THAN_LETTERS.test(source)) return pattern;
  const either = source.replace(PART, (part) => {
    if (part.startsWith('[')) return part.replace(PART_OF_CLASS, withOtherCases);
    return /^\p{L}$/u.test(part) ? `[${withOtherCases(part)}]` : part;
  });
  return new RegExp(either, flags.replace('i', ''));
}

/** "å" → "åÅÅ", "a-z" → "a-zA-Zſ…", a sign → itself. */
function withOtherCases(part: string): string {
  if (!/^\p{L}/u.test(part)) return part;
  const [from = '', to] = part.split('-');
  const small = from.toLowerCase();
  const others = Object.entries(ALSO).filter(
    ([letter]) => small <= letter && letter <= (to ?? small).toLowerCase(),
  );
  const also = others.map(([, other]) => other).join('');
  return to === undefined
    ? `${small}${capital(small)}${also}`
    : `${part}${swapped(from)}-${swapped(to)}${also}`;
}

/** "ß" has no capital of one letter but in `ALSO`. */
const capital = (letter: string) => (letter.toUpperCase().length === 1 ? letter.toUpperCase() : '');
const swapped = (letter: string) =>
  letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
