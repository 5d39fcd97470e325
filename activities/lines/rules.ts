import { z } from 'zod';
import type { ActivityRules } from '@/domain/activity';
import { activityBase } from '@/domain/activity-base';
import { codeBlock, codeLines, codeTokens } from '@/domain/code-block';
import { plainText } from '@/domain/plain-text';
import { MISSING } from './missing';

export { MISSING };

const problem = z.object({
  text: plainText(500).trim().min(1),
  explanation: plainText(2000).optional(),
  /** 1-based lines of the code block; null when the problem is an absence. */
  lines: z.array(z.number().int().positive()).min(1).nullable(),
});

export const linesConfig = activityBase
  .extend({
    code: codeBlock,
    problems: z.array(problem).max(30),
    /** The code without its problems, shown at the end of the reveal. */
    fixed: plainText(20_000).min(1).optional(),
    /** Of the repaired code, as those of a code block. */
    tokens: codeTokens.optional(),
  })
  .refine(
    ({ code, problems }) =>
      problems.every(({ lines }) => lines?.every((n) => n <= codeLines(code.text).length) ?? true),
    { message: 'A problem points at a line that the code does not have.', path: ['problems'] },
  );

export type LinesConfig = z.infer<typeof linesConfig>;
/** `taps` says how many marks are allowed; it counts problems and tells nothing about where. */
export type LinesPublic = Omit<LinesConfig, 'problems' | 'fixed' | 'tokens' | 'explanation'> & {
  taps: number;
};
export type LinesAnswer = number[];
/** Participants per line (index 0 = line 1), and those who said that something is missing. */
export type LinesTally = { lines: number[]; missing: number; answered: number };

/** What can be found: one target per problem with lines, and one for all absences together. */
export function targets(problems: LinesConfig['problems']): (number[] | null)[] {
  const placed = problems.flatMap(({ lines }) => (lines ? [lines] : []));
  return placed.length < problems.length ? [...placed, null] : placed;
}

const hits = (target: number[] | null, answer: number[]) =>
  target ? target.some((line) => answer.includes(line)) : answer.includes(MISSING);

/**
 * (targets hit − false taps) ÷ targets, not below 0. Several taps inside one problem count once;
 * "something is missing" is a false tap when nothing is.
 */
export function linesScore(problems: LinesConfig['problems'], answer: number[]): number {
  const all = targets(problems);
  if (all.length === 0) return 0;
  const found = all.filter((target) => hits(target, answer)).length;
  const wrong = answer.filter((line) => !all.some((target) => hits(target, [line]))).length;
  return Math.max(0, (found - wrong) / all.length);
}

export const linesRules: ActivityRules<'lines', LinesConfig, LinesPublic, LinesAnswer, LinesTally> =
  {
    type: 'lines',
    version: 1,
    config: linesConfig,

    blank: () => ({
      prompt: 'Which lines are a problem? Tap them.',
      code: { language: '', text: 'first line\nsecond line' },
      problems: [],
      seconds: null,
      points: 1000,
    }),

    gaps: ({ prompt, problems }) => [
      ...(prompt.trim() === '' ? ['Write the question.'] : []),
      ...(problems.length === 0 ? ['Mark at least one problem.'] : []),
    ],

    scored: () => true,

    withoutKey: ({
      problems,
      fixed: _fixed,
      tokens: _tokens,
      explanation: _explanation,
      ...rest
    }) => ({
      ...rest,
      taps: targets(problems).length,
    }),

    answer: ({ code }) =>
      z
        .array(z.number().int().min(MISSING).max(codeLines(code.text).length))
        .min(1)
        .max(codeLines(code.text).length + 1)
        .refine((lines) => new Set(lines).size === lines.length)
        .transform((lines) => [...lines].sort((a, b) => a - b)),

    score: ({ problems }, answer) => linesScore(problems, answer),

    tally: ({ code }, groups) => {
      const lines = codeLines(code.text).map(() => 0);
      let missing = 0;
      let answered = 0;
      for (const { value, count } of groups) {
        answered += count;
        for (const line of value) {
          if (line === MISSING) missing += count;
          else lines[line - 1] = (lines[line - 1] ?? 0) + count;
        }
      }
      return { lines, missing, answered };
    },

    assess: ({ problems }, groups) => ({
      right: groups.reduce(
        (sum, { value, count }) => sum + (linesScore(problems, value) === 1 ? count : 0),
        0,
      ),
      found: problems.map(({ lines }) =>
        groups.reduce((sum, { value, count }) => sum + (hits(lines, value) ? count : 0), 0),
      ),
    }),

    say: (_config, answer) => sayLines(answer),
    sayKey: ({ problems }) =>
      sayLines(
        targets(problems)
          .flatMap((target) => target ?? [MISSING])
          .sort((a, b) => a - b),
      ),
    deckFields: ({ problems }) => ({
      correct: [...new Set(problems.flatMap(({ lines }) => lines ?? []))].sort((a, b) => a - b),
      problems,
    }),
  };

function sayLines(lines: number[]): string {
  const marked = lines.filter((line) => line !== MISSING);
  return [
    ...(marked.length > 0
      ? [`${marked.length === 1 ? 'line' : 'lines'} ${marked.join(', ')}`]
      : []),
    ...(lines.includes(MISSING) ? ['something is missing'] : []),
  ].join(', ');
}
