import { MISSING } from './missing';
import type { LinesConfig } from './rules';

type Problems = LinesConfig['problems'];

/** What became of a line: part of a problem that was found or missed, or marked in vain. */
export type LineFate = 'found' | 'missed' | 'vain';

/** Problems whose lines were marked; all absences together are found by "something is missing". */
export function isFound(problem: Problems[number], own: number[]): boolean {
  return (problem.lines ?? [MISSING]).some((line) => own.includes(line));
}

/**
 * The fate of line `line` (1-based, or `MISSING`); null for a line that is fine and was left alone.
 * In a problem of several lines, those that were not marked are found as well.
 */
export function lineFate(line: number, problems: Problems, own: number[]): LineFate | null {
  const touching = problems.filter(({ lines }) => (lines ?? [MISSING]).includes(line));
  if (touching.length === 0) return own.includes(line) ? 'vain' : null;
  return touching.some((problem) => isFound(problem, own)) ? 'found' : 'missed';
}

/** Marks that touch no problem. */
export function vainMarks(problems: Problems, own: number[]): number[] {
  return own.filter((line) => lineFate(line, problems, own) === 'vain');
}
