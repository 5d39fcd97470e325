import { type Guesses, pick } from '@/domain/activity-guesses';
import { codeLines } from '@/domain/code-block';
import { MISSING } from './missing';
import { type LinesAnswer, type LinesConfig, targets } from './rules';

export const linesGuesses: Guesses<LinesConfig, LinesAnswer> = {
  right: ({ problems }) => [...new Set(targets(problems).map((target) => target?.[0] ?? MISSING))],
  guess: ({ code, problems }, random) => {
    const all = codeLines(code.text).map((_, index) => index + 1);
    const found = targets(problems).flatMap((target) =>
      target && random() < 0.5 ? [pick(target, random)] : [],
    );
    return [...new Set([...found, pick(all, random)])];
  },
};
