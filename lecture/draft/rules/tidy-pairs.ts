import { allAsMarkdown, cleanText, comparable, isReference } from '../clean-text';
import type { Pair } from '../material';

const LONGEST = { left: 80, right: 200 };
/** Words that announce a remark, a sum or a sort of line, and are no terms. */
const ASIDE =
  /^(?:together|total|result|note|notes|example|tip|hint|warning|remember|important|key|why|because|so|and|or|summe?|zusammen|gesamt|hinweis|beispiel|merke|ensemble|remarque|exemple|attention|juntos|nota|ejemplo|duration|time|date|instructor|lecturer|author|version|audience|level|dauer|datum|dozent(?:in)?|durée|enseignante?|duración|fecha|docente|profesora?|q|a|frage|antwort|question|answer|pregunta|respuesta|réponse)$/i;
/** Week 3, Part 2, 10:30, Step 4: an order or a place, not a name. */
const COUNTED =
  /^(?:week|part|lecture|lesson|chapter|session|step|stage|phase|day|problem|slide|fig(?:ure)?|question|woche|teil|kapitel|schritt|tag|aufgabe|semaine|partie|chapitre|séance|étape|jour|semana|parte|capítulo|sesión|paso|día|terminal)?[\s#_-]*\d+(?:[.:]\d+)*\s*(?:am|pm|h|uhr|min)?$/i;

/**
 * Pairs that can be asked about: terms, not remarks; whole texts, not leftovers of a drawing; and
 * each side only once, since a side that stands twice has no single counterpart.
 */
export function tidyPairs(pairs: Pair[], markdown: boolean, keys = isName): Pair[] {
  const clean = pairs
    .filter(({ left }) => !ILLUSTRATED.test(left))
    .map((pair) => ({ ...pair, left: cleanText(pair.left), right: cleanText(pair.right) }))
    .filter((pair) => keys(pair.left) && isAskable(pair));
  const lefts = counts(clean.map(({ left }) => comparable(left) || left));
  const rights = counts(clean.map(({ right }) => comparable(right) || right));
  const single = clean.filter(
    ({ left, right }) =>
      lefts.get(comparable(left) || left) === 1 && rights.get(comparable(right) || right) === 1,
  );
  return asShown(single.filter(ofUsualLength(single)), markdown);
}

/** A sign in front makes it a picture ("🛢️ Oil") or a state ("✓ api"), not a term. */
const ILLUSTRATED = /^\s*(?:\p{Extended_Pictographic}|[✓✔✗✘☑☐])/u;

function asShown(pairs: Pair[], markdown: boolean): Pair[] {
  if (markdown) return pairs;
  const lefts = allAsMarkdown(pairs.map(({ left }) => left));
  const rights = allAsMarkdown(pairs.map(({ right }) => right));
  return pairs.map((pair, at) => ({
    ...pair,
    left: lefts[at] ?? pair.left,
    right: rights[at] ?? pair.right,
  }));
}

/** A text three times as long as its siblings is of another kind: a summary below a list. */
function ofUsualLength(pairs: Pair[]): (pair: Pair) => boolean {
  const usual = (side: 'left' | 'right') =>
    Math.max(15, median(pairs.map((pair) => pair[side].length))) * 3;
  const [left, right] = [usual('left'), usual('right')];
  return (pair) => pair.left.length <= left && pair.right.length <= right;
}

const median = (sizes: number[]) => sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0;

const isName = (left: string) =>
  /\p{L}/u.test(left) && !COUNTED.test(left) && !/^v?\d+(?:\.\d+)+/i.test(left.replace(/`/g, ''));

/** In a table with a heading a number can be the name of a thing (404), unless it only counts rows. */
export function tableKeys(lefts: string[]): (left: string) => boolean {
  const numbers = lefts.map((left) => Number(/^\s*(\d{1,6})\.?\s*$/.exec(left)?.[1] ?? Number.NaN));
  const [first = Number.NaN] = numbers;
  const counting = numbers.every((number, at) => number === first + at);
  const numeric = numbers.every((number) => !Number.isNaN(number));
  return numeric && !counting ? () => true : isName;
}

/** Mostly numbers: nobody is asked to know them by heart, and a list of sizes has its own rule. */
export function areNumbers(texts: string[]): boolean {
  const numbers = texts.filter((text) => /^[^\p{L}]*\d/u.test(text));
  return numbers.length > texts.length / 2;
}

function isAskable({ left, right }: Pair): boolean {
  return (
    /\p{L}|\d/u.test(right) &&
    left.length <= LONGEST.left &&
    right.length <= LONGEST.right &&
    !ASIDE.test(left) &&
    !isReference(right) &&
    !CUT_OFF.test(right) &&
    ![left, right].some(isLeftover)
  );
}

/** Comments, dotted leaders, pieces of boxes, a bracket or a code mark that never closes. */
function isLeftover(text: string): boolean {
  const opened = text.match(/[([]/g)?.length ?? 0;
  const closed = text.match(/[)\]]/g)?.length ?? 0;
  const marks = text.match(/`/g)?.length ?? 0;
  return opened !== closed || marks % 2 === 1 || LEFTOVER.test(text);
}

const LEFTOVER = /^(?:#|\/\/|[,;:)\]|])|\.{4,}|[\u2500-\u259F◀▶▼▲]|\?\?\?|^\(.*\)$/;
/** Text that was cut off: it would go on. */
const CUT_OFF =
  /(?:,|\s(?:and|or|the|of|to|und|oder|der|die|das|et|ou|le|la|les|de|y|o|el|los|las))$/i;

export function counts(texts: string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of texts) found.set(text, (found.get(text) ?? 0) + 1);
  return found;
}
