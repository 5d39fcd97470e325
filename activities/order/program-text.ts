import { INDENT_MAX } from './indent-max';

type Lines = { items: string[]; indents: number[] };

const STEP = '    ';

/** Lines with their indentation as source text, four spaces a step. */
export function writeProgram({ items, indents }: Lines): string {
  return items.map((text, at) => `${STEP.repeat(indents[at] ?? 0)}${text}`).join('\n');
}

/** Source text → lines without their indentation, and its steps. Empty lines are left out. */
export function readProgram(text: string): Lines {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const widths = lines.map((line) => /^[ \t]*/.exec(line)?.[0].replaceAll('\t', STEP).length ?? 0);
  const step = stepOf(widths);
  return {
    items: lines.map((line) => line.trim()),
    indents: widths.map((width) => Math.min(INDENT_MAX, Math.round(width / step))),
  };
}

/** Four spaces, or as many as all indentations have in common. */
function stepOf(widths: number[]): number {
  if (widths.every((width) => width % STEP.length === 0)) return STEP.length;
  const common = widths.reduce(greatestCommonDivisor, 0);
  return common > 0 ? common : STEP.length;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
