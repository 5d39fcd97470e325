/** More steps than this are no steps that anybody clicks through. */
const MOST = 30;

/**
 * Which lines a fence asks to be marked, step by step: "js {1,3|5-6}" → [[1, 3], [5, 6]]; also as
 * `code-line-numbers="1|2-3"`. A step "all" marks none. Lines beyond the block are left out; empty
 * when nothing is marked.
 */
export function codeSteps(info: string, lines: number): number[][] {
  const given =
    /\{\s*((?:\d|all|\*)[\d\s,|*al-]*)\}/.exec(info)?.[1] ??
    /(?:code-line-numbers|data-line-numbers|hl_lines)\s*=\s*["']\|?([\d\s,|*al-]+)["']/.exec(
      info,
    )?.[1];
  if (!given) return [];
  const steps = given
    .split('|')
    .slice(0, MOST)
    .map((step) => linesOf(step, lines));
  return steps.some((step) => step.length > 0) ? steps : [];
}

function linesOf(step: string, lines: number): number[] {
  const found = new Set<number>();
  for (const range of step.split(/[\s,]+/)) {
    const [, from, to = from] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(range) ?? [];
    if (from === undefined) continue;
    for (let line = Number(from); line <= Math.min(Number(to), lines); line++) {
      if (line >= 1) found.add(line);
    }
  }
  return [...found].sort((a, b) => a - b);
}
