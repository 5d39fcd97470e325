import { anyCase } from '../../text/any-case';
import type { OptionGroup } from '../options/option-group';
import { anyOf, keyLanguages } from './key-words';

type Options = Pick<OptionGroup, 'options' | 'style'>;

const MARK = '[*_`"“”«»„]*';
const TOKEN = `${MARK}\\(?(?:[A-Ja-j]|\\d{1,2})\\)?${MARK}`;
const NAMED = `(?:(?:la |las |le |les |die |option |opción |number |nummer |numéro |número |nr\\.? |no\\.? |n[º°] ?|#)*)`;
const REFS = `${NAMED}(${TOKEN}(?:(?:\\s*[,;/&+]\\s*|\\s+${anyOf('and')}\\s+|\\s*,\\s*${anyOf('and')}\\s+)${NAMED}${TOKEN})*)`;
/** What may stand behind the last letter, so that "A stream …" is no letter. */
const END = `(?=\\s*$|\\s*[.)](?:\\s|$|[*_])|\\s*[,;:!–—=]|\\s+-|\\s*\\(|\\s*[→⇒]|\\s+${anyOf('because')}\\s|\\s+${anyOf('is')}\\s+(?:the |la |die )?${anyOf('correct')}|\\s*[*_]+)`;
const BARE = anyCase(new RegExp(`^${REFS}${END}`, 'iu'));

/**
 * Reads letters or numbers of options from the start of a text: "B, D.", "2 and 3", "b) since …".
 * Null when it starts otherwise, names an option that does not exist, or could mean an option's
 * text as well as its number.
 */
export function optionRefs(text: string, group: Options): number[] | null {
  const found = BARE.exec(text.slice(0, 200))?.[1];
  const refs = found ? refsOf(found, group) : null;
  return refs && found && isOtherText(text, found, refs, group) ? null : refs;
}

const REASON = anyCase(
  new RegExp(
    `^(?:[-–—:=→(,;.]|${anyOf('because')}\\s|${anyOf('is')}\\s|${anyOf('correct')})`,
    'iu',
  ),
);

/** "1) the stack" for options of which the first is another one: a number of something else. */
function isOtherText(text: string, found: string, refs: number[], { options }: Options): boolean {
  const rest = text.slice(found.length);
  const label = /^\w\)?$/.test(found)
    ? /^(?:\)|(?<=\)))\s+(?=\S)/.exec(found.endsWith(')') ? `)${rest}` : rest)
    : null;
  const [only, more] = refs;
  if (!label || only === undefined || more !== undefined) return false;
  const behind = rest.replace(/^\)?\s+/, '');
  if (REASON.test(behind)) return false;
  return !plainOption(behind).startsWith(plainOption(options[only] ?? ''));
}

export const REFERENCE = REFS;

/** The letters or numbers in a text that holds nothing else. */
export function refsOf(text: string, group: Options): number[] | null {
  const tokens = text.match(/(?<![\p{L}\p{N}])(?:[A-Ja-j]|\d{1,2})(?![\p{L}\p{N}])/gu) ?? [];
  const meant = tokens.filter((token) => !isConjunction(token, text));
  const indices = meant.map((token) => indexOf(token, group));
  if (indices.length === 0 || indices.some((index) => index === null)) return null;
  return [...new Set(indices as number[])].sort((a, b) => a - b);
}

/** Spanish joins letters by "e": "a e i" is no list of options, "B e I" hardly one. */
const isConjunction = (token: string, text: string) =>
  token === 'e' && /\se\s/.test(text) && /^[A-D1-9(*]/.test(text);

function indexOf(token: string, { options, style }: Options): number | null {
  const isNumber = /^\d+$/.test(token);
  if (isNumber && style === 'letters') return indexOfText(token, options);
  const index = isNumber ? Number(token) - 1 : token.toUpperCase().charCodeAt(0) - 65;
  if (index < 0 || index >= options.length) return isNumber ? indexOfText(token, options) : null;
  const asText = isNumber ? indexOfText(token, options) : null;
  return asText !== null && asText !== index ? null : index;
}

function indexOfText(token: string, options: string[]): number | null {
  const found = options.findIndex((option) => plainOption(option) === token);
  return found < 0 ? null : found;
}

/** An option without marks, case and end marks, for comparing. */
export function plainOption(text: string): string {
  return text
    .replace(/[*_`$]+/g, '')
    .replace(/^["“”«»„'\s]+|["“”«»'\s.;,!]+$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

const ORDINALS = keyLanguages.map(({ ordinals, option }) =>
  anyCase(new RegExp(`(?<!\\p{L})(${ordinals.join('|')})s? ${option}`, 'iu')),
);

/** "The second answer", "die dritte Aussage". */
export function ordinalRef(text: string, { options }: Options): number | null {
  for (const [at, pattern] of ORDINALS.entries()) {
    const word = pattern.exec(text)?.[1]?.toLowerCase();
    const index = keyLanguages[at]?.ordinals.indexOf(word ?? '') ?? -1;
    if (index >= 0 && index < options.length) return index;
  }
  return null;
}
