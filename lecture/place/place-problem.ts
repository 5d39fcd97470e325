import { impliesAbsence, saysAbsence, withoutAbsentCode } from './absence';
import { type Support, supportFor } from './code-quotes';
import { linesOfDefect } from './known-defects';

/** Where a problem is: on lines of the code (1-based), missing from it, or not known. */
export type Place = { at: 'lines'; lines: number[] } | { at: 'absent' } | { at: 'unknown' };

const LINE_REFERENCE =
  /(?<!\p{L})(?:lines?|zeilen?|lignes?|líneas?)\s+(\d{1,4}(?:\s*(?:-|–|,|&|to|and|bis|und|à|et|a|y)\s*\d{1,4})*)/iu;
/** More lines than this with the same support are no place. */
const MOST_LINES = 3;

/**
 * Ties a problem to its lines, by what the text itself says, the surest first: a line number; code
 * that it quotes; the name of a known defect; two words, or one that no other line has. A text that
 * says that something is missing is an absence unless it quotes the place. "A after B" names two
 * lines: the one with more support is taken, the other has its own problem or none.
 */
export function placeProblem(
  { text, explanation = '' }: { text: string; explanation?: string },
  lines: string[],
): Place {
  const named = referredLines(text, lines.length) ?? referredLines(explanation, lines.length);
  if (named) return { at: 'lines', lines: named };
  if (impliesAbsence(text, lines.join('\n'))) return { at: 'absent' };
  const absent = saysAbsence(text);
  const support = supportFor(withoutAbsentCode(text), lines);
  const quoted = strongest(support, ({ exact, words }) => (exact >= 3 ? exact * 10 + words : 0));
  if (quoted) return { at: 'lines', lines: quoted };
  if (absent) return { at: 'absent' };
  const found =
    linesOfDefect(text, lines) ??
    strongest(support, ({ exact, words }) => exact + words, 2) ??
    only(support) ??
    strongest(supportFor(quotesIn(explanation), lines), ({ exact }) => (exact >= 3 ? exact : 0)) ??
    linesOfDefect(explanation, lines);
  return found ? { at: 'lines', lines: found } : { at: 'unknown' };
}

function referredLines(text: string, count: number): number[] | null {
  const found = LINE_REFERENCE.exec(text)?.[1];
  if (!found) return null;
  const lines = found.split(/\s*(?:,|&|and|und|et|y)\s*/).flatMap((part) => {
    const [from = 0, to = from] = part.split(/\s*(?:-|–|to|bis|à|a)\s*/).map(Number);
    return Array.from({ length: Math.max(0, Math.min(to, count) - from + 1) }, (_, n) => from + n);
  });
  const inside = [...new Set(lines)].filter((line) => line >= 1 && line <= count);
  return inside.length > 0 ? inside : null;
}

function strongest(
  support: Support,
  weigh: (line: Support[number]) => number,
  atLeast = 1,
): number[] | null {
  const top = support.reduce((most, line) => Math.max(most, weigh(line)), 0);
  if (top < atLeast) return null;
  const lines = support.filter((line) => weigh(line) === top).map(({ line }) => line);
  return lines.length <= MOST_LINES ? lines : null;
}

/** A single word in common tells the place when just one line has it. */
function only(support: Support): number[] | null {
  const some = support.filter(({ exact, words }) => exact + words > 0);
  return some.length === 1 ? some.map(({ line }) => line) : null;
}

/** Only what an explanation quotes as code is about the code. */
const quotesIn = (text: string) => (text.match(/`[^`]+`/g) ?? []).join(' ');
