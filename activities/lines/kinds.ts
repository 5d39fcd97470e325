import type { ActivityConfig, AnswerGroup } from '@/domain/activity';
import { carriedFields } from '@/domain/carried-fields';
import { codeLines } from '@/domain/code-block';
import { followLines } from './follow-lines';
import { type LinesConfig, linesRules, MISSING } from './rules';

export const linesKinds = [
  {
    id: 'lines',
    text: 'Lines',
    hint: 'Tap the lines of a code block that have a problem',
    icon: 'list',
    is: () => true,
    fresh: (): LinesConfig => ({ ...linesRules.blank(), seconds: 90 }),
    from: (config: ActivityConfig): LinesConfig => {
      const blank = linesRules.blank();
      const { prompt, code, ...carried } = carriedFields(config);
      return {
        ...blank,
        ...carried,
        prompt: prompt.trim() === '' ? blank.prompt : prompt,
        code: code ?? blank.code,
      };
    },
  },
] as const;

/** What is worth saving: problems that say nothing yet are left out. */
export function tidyLines(config: LinesConfig): LinesConfig {
  const problems = config.problems
    .filter(({ text, explanation, lines }) => text.trim() !== '' || explanation?.trim() || lines)
    .map(({ explanation, ...problem }) =>
      explanation?.trim() ? { ...problem, explanation } : problem,
    );
  const { fixed, ...rest } = config;
  return { ...rest, problems, ...(fixed?.trim() ? { fixed } : {}) };
}

/** Marks move with their lines when the code is edited; a problem whose lines are all gone is an absence. */
export function linesWithCode(config: LinesConfig, text: string): LinesConfig {
  const [before, after] = [codeLines(config.code.text), codeLines(text)];
  const problems = config.problems.map((problem) => {
    const lines = problem.lines && followLines(before, after, problem.lines);
    return { ...problem, lines: lines?.length ? lines : null };
  });
  return { ...config, code: { ...config.code, text }, problems };
}

/** Made-up answers for the preview of the result: each problem seen by fewer people. */
export function sampleLines({ problems, code }: LinesConfig): AnswerGroup<number[]>[] {
  const last = codeLines(code.text).length;
  const marks = problems.map(({ lines }) => lines?.[0] ?? MISSING);
  const seen = marks.map((_, index) => ({
    value: [...new Set(marks.slice(0, index + 1))].sort((a, b) => a - b),
    count: 4 + (index % 3),
  }));
  return [...seen, { value: [last], count: 2 }];
}
