import { codeLines } from '@/domain/code-block';

/** A size step of stage text: large (''), then one or two steps smaller. */
export type TextStep = '' | 'is-long' | 'is-longer';

export type OptionsLayout = {
  /** Five to ten options are set smaller, in two columns of five. */
  many: boolean;
  /** Long code and its options stand side by side. */
  split: boolean;
};

/** More rows of code than this leave no room for options below them. */
const CODE_ROWS_ABOVE = 8;
const LARGE_OPTIONS = 4;

export function optionsLayout(choices: string[], code: string | undefined): OptionsLayout {
  const rows = code === undefined ? 0 : codeLines(code).length;
  const many = choices.length > LARGE_OPTIONS;
  return { many, split: rows > (many ? 3 : CODE_ROWS_ABOVE) };
}

/** All options of a question get the same size, so that none looks more right than another. */
export function optionStep(choices: string[]): TextStep {
  return step(Math.max(0, ...choices.map(visibleLength)), 40, 84);
}

export function barStep(choices: string[]): TextStep {
  return step(Math.max(0, ...choices.map(visibleLength)), 44, 90);
}

export function becauseStep(explanation: string): TextStep {
  return step(visibleLength(explanation), 180, 340);
}

/** True when the option is nothing but code: it is set in the code face without a frame. */
export function isAllCode(text: string): boolean {
  return /^`[^`]+`$/.test(text.trim());
}

/** Longer bars are relative to the longest one, 0 to 100. */
export function barPercent(count: number, counts: number[]): number {
  const longest = Math.max(1, ...counts);
  return (count / longest) * 100;
}

/** Characters as they are seen: Markdown's signs do not count. */
export function visibleLength(text: string): number {
  return text.replace(/[`*]/g, '').length;
}

function step(length: number, large: number, smaller: number): TextStep {
  if (length <= large) return '';
  return length <= smaller ? 'is-long' : 'is-longer';
}
