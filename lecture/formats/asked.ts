import type { ChoiceConfig } from '@/activities/choice/rules';
import type { MatchConfig } from '@/activities/match/rules';
import type { NumericConfig } from '@/activities/numeric/rules';
import type { TextConfig } from '@/activities/text/rules';
import type { CodeBlock } from '@/domain/code-block';
import type { Asked } from './format';

/** What a foreign question has, whatever is answered. */
export type Common = {
  prompt: string;
  code?: CodeBlock | undefined;
  seconds?: number | null | undefined;
  explanation?: string | undefined;
};

const SECONDS_MIN = 5;
const SECONDS_MAX = 3600;
/** One letter more or less is a slip in words, and another answer in code and numbers. */
const PROSE = /^[\p{L}\s,'’-]+$/u;

function base({ prompt, code, seconds, explanation }: Common) {
  const time = seconds ? Math.min(SECONDS_MAX, Math.max(SECONDS_MIN, Math.round(seconds))) : null;
  const why = explanation?.trim();
  return {
    prompt: prompt.trim(),
    ...(code && { code }),
    seconds: time,
    points: 1000,
    ...(why && { explanation: why }),
  };
}

type Options = { options: string[]; correct: number[] | null; several?: boolean };

/** A question with options; several may be chosen where several are right, unless it says so. */
export function askChoice(common: Common, { options, correct, several }: Options): Asked | string {
  if (common.prompt.trim() === '') return 'it has no question';
  if (options.length < 2) return 'it has fewer than two answers';
  const config: ChoiceConfig = {
    ...base(common),
    choices: options,
    correct: correct?.length ? correct : null,
    several: several ?? (correct?.length ?? 0) > 1,
  };
  return { type: 'choice', config };
}

/** A short answer when right ones are known, else a wall of what the room says. */
export function askText(common: Common, accepted: string[]): Asked | string {
  if (common.prompt.trim() === '') return 'it has no question';
  const config: TextConfig = {
    ...base(common),
    mode: accepted.length > 0 ? 'answer' : 'wall',
    accepted,
    caseMatters: false,
    accentsMatter: false,
    typos: accepted.length > 0 && accepted.every((answer) => PROSE.test(answer)),
    length: 200,
    filter: [],
  };
  return { type: 'text', config };
}

export function askNumber(
  common: Common,
  { correct, tolerance }: { correct: number; tolerance: number },
): Asked | string {
  if (common.prompt.trim() === '') return 'it has no question';
  const config: NumericConfig = { ...base(common), correct, unit: '', tolerance, reach: null };
  return { type: 'numeric', config };
}

export function askMatch(
  common: Common,
  { pairs, extra }: Pick<MatchConfig, 'pairs' | 'extra'>,
): Asked | string {
  if (common.prompt.trim() === '') return 'it has no question';
  if (pairs.length < 2) return 'it has fewer than two pairs';
  const config: MatchConfig = { ...base(common), pairs, extra };
  return { type: 'match', config };
}
