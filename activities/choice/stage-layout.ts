import { plainProse } from '@/components/ui/prose-tree';
import { type TextStep, textStep } from '@/components/ui/text-step';
import { codeLines } from '@/domain/code-block';

export type OptionsLayout = {
  /** Five to ten options are set smaller. */
  many: boolean;
  /** Long code and its options stand side by side; roomy: the code has most of the wall. */
  split: false | 'even' | 'roomy';
  /** The code is set smaller and tighter. */
  tall: boolean;
  /** The longest line of code goes on beyond the wall. */
  wide: boolean;
};

/** Lengths in rem; 1rem is 16 px on a wall of 1920 × 1080. */
const BELOW_PROMPT = 44.5;
const CODE_PADDING = 3.2;
const CODE_LINE = 4.2;
const TALL_CODE_LINE = 3.06;
/** Columns that fit at the smallest size. */
const COLUMNS = 86;
const SPLIT_COLUMNS = { even: 44, roomy: 52 };
const SPLIT_LINES = 9;
const LARGE_OPTIONS = 4;
const SHORT_OPTION = 16;

/** How options and code share the wall; an image always stands beside the options. */
export function optionsLayout(
  choices: string[],
  code: string | undefined,
  pictured = false,
): OptionsLayout {
  const many = choices.length > LARGE_OPTIONS;
  if (pictured) return { many, split: splitFor(choices), tall: true, wide: false };
  if (code === undefined) return { many, split: false, tall: false, wide: false };
  const lines = codeLines(code);
  const columns = Math.max(...lines.map((line) => line.length));
  const room = BELOW_PROMPT - optionsHeight(choices.length) - CODE_PADDING;
  const split = lines.length * TALL_CODE_LINE > room && splitFor(choices);
  return {
    many,
    split,
    tall: split ? lines.length > SPLIT_LINES : lines.length * CODE_LINE > room,
    wide: columns > (split ? SPLIT_COLUMNS[split] : COLUMNS),
  };
}

function splitFor(choices: string[]): 'even' | 'roomy' {
  return choices.every(isShort) && choices.length <= LARGE_OPTIONS ? 'roomy' : 'even';
}

function optionsHeight(count: number): number {
  const rows = Math.ceil(count / 2);
  return count > LARGE_OPTIONS ? rows * 6.5 + 3 : rows * 9.5 + 2.5;
}

export function becauseStep(explanation: string): TextStep {
  return textStep(explanation, 180, 340);
}

/**
 * The bars' rows: as large as their number allows. `beside`: something stands at their right;
 * `tight`: the question above takes four lines; `lines`: what the longest option has.
 */
export function barRows(count: number, beside: boolean, { tight = false, lines = 1 } = {}) {
  if (count <= LARGE_OPTIONS) {
    if (tight) return { many: false, gap: 1.3, row: 7.2, columns: 1 };
    if (lines > 1) return { many: false, gap: 1.2, row: 9.7, columns: 1 };
    return { many: false, gap: 2.4, row: 8.5, columns: 1 };
  }
  if (count === LARGE_OPTIONS + 1) {
    return { many: false, gap: tight ? 0.9 : 1.4, row: tight ? 6.1 : 7.2, columns: 1 };
  }
  if (!beside) return { many: true, gap: 1.6, row: 5.25, columns: 2 };
  return { many: true, gap: Math.min(1.6, (43 - count * 3.7) / (count - 1)), row: 3.7, columns: 1 };
}

/** Cards side by side: up to four in one row, more in two. */
export function pictureColumns(count: number): number {
  return count <= LARGE_OPTIONS ? count : Math.ceil(count / 2);
}

/** Height of a bar with its gap, and of a line relative to its size. */
const BAR = 2.65;
const OUTPUT_LINE = 1.15;

/** Outputs of several lines beside their bars: as large as the row allows, from 28 px on. */
export function outputSize(choices: string[], row: number): number {
  const lines = linesOf(choices);
  return Math.min(2.75, Math.max(1.75, (row - BAR) / lines / OUTPUT_LINE));
}

export function linesOf(choices: string[]): number {
  return Math.max(1, ...choices.map((choice) => choice.split('\n').length));
}

/** Length of a bar relative to the longest one, 0 to 1. */
export function barShare(count: number, counts: number[]): number {
  return count / Math.max(1, ...counts);
}

/** True for an option that leaves room for large type, or for code beside it. */
export function isShort(choice: string): boolean {
  return plainProse(choice).length <= SHORT_OPTION;
}
