import type { Code } from '../../outline/block';
import { indexAt } from '../../outline/index-at';
import type { Notes } from '../../outline/notes';
import { sectionAt } from '../../outline/section-at';
import { codeFit } from './code-family';

/** How far from its code a question may stand when it is in another section, in lines. */
const FARTHEST = 120;

/**
 * The code block that a question at `line` means: the nearest one before it that is what the notes
 * name ("this Dockerfile"), rather than a nearer block of commands; after it when none stands
 * before in the section, or when the notes say "the following".
 */
export function flawedCode(
  notes: Notes,
  line: number,
  lineEnd: number,
  thing: string,
): Code | null {
  const section = sectionAt(notes.sections, line);
  const from = section?.line ?? 0;
  const to = section?.lineEnd ?? Number.POSITIVE_INFINITY;
  const near = notes.codes.slice(
    indexAt(notes.codes, line - FARTHEST) + 1,
    indexAt(notes.codes, line + FARTHEST) + 1,
  );
  const before = near.filter((code) => code.lineEnd < line).reverse();
  const after = near.filter((code) => code.line > lineEnd && code.line <= to);
  const here = before.filter((code) => code.line > from);
  const sides = /following|below|folgend|unten|suivant|siguiente/i.test(thing)
    ? [after, here]
    : [here, after];
  return best(sides.flat(), thing, sides[0]?.length ?? 0) ?? named(before, thing);
}

/** The best fit; of equal ones the first, but a block on the second side only when it is named. */
function best(codes: Code[], thing: string, firstSide: number): Code | null {
  const fits = codes.map((code, at) => ({
    code,
    fit: codeFit(thing, code),
    first: at < firstSide,
  }));
  const top = Math.max(0, ...fits.map(({ fit }) => fit));
  const onFirst = fits.filter(({ first, fit }) => first && fit > 0);
  const strongest = Math.max(0, ...onFirst.map(({ fit }) => fit));
  if (strongest === 0 || (top === 3 && strongest < 2)) {
    return fits.find(({ fit }) => fit === top && fit > 0)?.code ?? null;
  }
  return onFirst.find(({ fit }) => fit === strongest)?.code ?? null;
}

function named(before: Code[], thing: string): Code | null {
  return before.find((code) => codeFit(thing, code) === 3) ?? null;
}
