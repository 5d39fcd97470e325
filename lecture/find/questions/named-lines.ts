import { sentences } from '../../text/sentences';

const NUMBERED =
  /(?<![\p{L}\p{N}])(?:lines?|zeilen?|lignes?|líneas?|l\.|z\.)\s*(?:n[º°o.]*\s*)?(\d{1,3}(?:\s*(?:,|&|and|und|et|y)\s*\d{1,3})*)(?![\p{L}\p{N}]|[.,]\d)/iu;
/** "Not line 2", "after line 4", "if line 3 …": another line is meant, or none. */
const OTHER =
  /(?<!\p{L})(?:not|isn['’]t|no|never|nothing|after|before|below|above|behind|between|if|unlike|except|nicht|kein\p{L}*|nach|vor|hinter|zwischen|wenn|außer|pas|aucun\p{L}*|ni|après|avant|derrière|entre|si|sauf|después|antes|detrás|salvo|tampoco)(?!\p{L})/iu;
const BARE = /^[\s*_`]*(\d{1,3})[\s*_`]*(?:$|[.:;,(–—-])/;
const QUOTE = /`([^`]+)`/g;
const SHORTEST_QUOTE = 4;

/**
 * The lines of the code (1-based) that an answer names first: "Line 3. …", "at the end of line 2",
 * or one that it quotes whole. Null when no line is surely meant.
 */
export function namedLines(answer: string, code: string[], bare = false): number[] | null {
  const listed = listedLines(answer, code.length);
  if (listed) return listed;
  for (const { text } of sentences(answer.slice(0, 1000).replace(/\n/g, ' '))) {
    const found = NUMBERED.exec(text);
    if (found?.[1]) {
      return OTHER.test(text.slice(0, found.index)) ? null : inside(found[1], code.length);
    }
    const quoted = quotedLine(text, code);
    if (quoted !== null) return OTHER.test(text) ? null : [quoted];
  }
  const number = bare ? BARE.exec(answer)?.[1] : undefined;
  return number ? inside(number, code.length) : null;
}

const ENTRY =
  /^\s*(?:[-*+]|\d{1,2}[.)])\s+[*_]*(?:lines?|zeilen?|lignes?|líneas?)\s*(\d{1,3})(?![\p{L}\p{N}]|[.,]\d)/iu;

/** "- Line 3: …", "- Line 5: …": every item names one. */
function listedLines(answer: string, count: number): number[] | null {
  const items = answer.split('\n').filter((line) => /^(?:[-*+]|\d{1,2}[.)])\s/.test(line));
  if (items.length < 2) return null;
  const numbers = items.map((item) => ENTRY.exec(item)?.[1]);
  return numbers.every((number) => number !== undefined) ? inside(numbers.join(), count) : null;
}

function inside(numbers: string, count: number): number[] | null {
  const lines = [...new Set((numbers.match(/\d+/g) ?? []).map(Number))].sort((a, b) => a - b);
  return lines.every((line) => line >= 1 && line <= count) ? lines : null;
}

/** The only line that a sentence quotes, when just one line of the code reads so. */
function quotedLine(sentence: string, code: string[]): number | null {
  const lines = new Set<number>();
  for (const [, quote = ''] of sentence.matchAll(QUOTE)) {
    const text = quote.trim();
    if (text.length < SHORTEST_QUOTE) continue;
    const at = code.flatMap((line, index) => (line.trim() === text ? [index + 1] : []));
    if (at.length > 1) return null;
    for (const line of at) lines.add(line);
  }
  const [only] = lines;
  return lines.size === 1 ? (only ?? null) : null;
}
