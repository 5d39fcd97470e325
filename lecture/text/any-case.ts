/** Where case means more than a letter and its other one: such a pattern stays as it is. */
const MORE_THAN_LETTERS =
  /\\[1-9kwWbB]|\\[pP]\{L[a-z]\}|[\u0100-\u0151\u0154-\u1FFF]-|[µ\u0180-\u1FFF]/u;

/** Other cases that Unicode's table has beside the capital. */
const ALSO: Record<string, string> = { s: 'ſ', k: '\u212A', å: '\u212B', ß: 'ẞ' };

/** What stands for no letter of the text: escapes, and the names of groups. */
const SIGN = String.raw`\\[pP]\{\w+\}|\\u\{[\dA-F]+\}|\\u[\dA-F]{4}|\\.|\(\?<\w+>`;
const PART = new RegExp(String.raw`${SIGN}|(\[(?:[^\]\\]|\\.)*\])|(\p{L})`, 'gu');
const PART_OF_CLASS = new RegExp(String.raw`${SIGN}|(\p{L})-(\p{L})|(\p{L})`, 'gu');

/**
 * The same pattern for less: each letter with its other case, instead of the flag `i`. With that
 * flag, V8 looks up the other cases of all 130,000 letters wherever a pattern says `\p{L}`, each
 * time that it compiles the pattern; half of a first reading went there.
 */
export function anyCase(pattern: RegExp): RegExp {
  const { source, flags } = pattern;
  if (MORE_THAN_LETTERS.test(source)) return pattern;
  const either = source.replace(PART, (part, inside?: string, letter?: string) => {
    if (letter) return `[${casesOf(letter)}]`;
    return inside ? classInAnyCase(inside) : part;
  });
  return new RegExp(either, flags.replace('i', ''));
}

function classInAnyCase(inside: string): string {
  return inside.replace(PART_OF_CLASS, (part, from?: string, to?: string, letter?: string) => {
    if (letter) return casesOf(letter);
    return from && to ? `${part}${swapped(from)}-${swapped(to)}${alsoOf(from, to)}` : part;
  });
}

const known = new Map<string, string>();

/** "å" → "åÅÅ" */
function casesOf(letter: string): string {
  const before = known.get(letter);
  if (before) return before;
  const small = letter.toLowerCase();
  const capital = letter.toUpperCase();
  // "ß" has no capital of one letter but in `ALSO`.
  const cases = `${small}${capital.length === 1 ? capital : ''}${alsoOf(small, small)}`;
  known.set(letter, cases);
  return cases;
}

const alsoOf = (from: string, to: string) =>
  Object.entries(ALSO)
    .flatMap(([letter, also]) =>
      from.toLowerCase() <= letter && letter <= to.toLowerCase() ? [also] : [],
    )
    .join('');

const swapped = (letter: string) =>
  letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
