export type NamesSize = 'normal' | 'many';

/** Lengths in rem: the wall holds 110 between its gutters. */
const WIDTH = 110;
const LARGEST_NAME = 32;
const SIZES: Record<NamesSize, { letter: number; gap: number; rows: number }> = {
  normal: { letter: 2.625, gap: 2.3, rows: 5 },
  many: { letter: 2, gap: 1.9, rows: 7 },
};

export type FittedNames = {
  size: NamesSize;
  names: string[];
  /** People whose names are not on the wall. */
  more: number;
};

/**
 * The names that fit into the lobby. `names` has the newest last, and may itself be cut; `people` is
 * how many there are. While all fit they stand in the order in which they came, so none moves when
 * another arrives; when they do not, the newest come first.
 */
export function fitNames(names: string[], people: number): FittedNames {
  const all = Math.max(people, names.length);
  for (const size of ['normal', 'many'] as const) {
    if (all === names.length && countFitting(names, size, 0) === names.length) {
      return { size, names, more: 0 };
    }
  }
  const newestFirst = names.toReversed();
  const room = widthOf('and 1000 more', 'many');
  const fitted = newestFirst.slice(0, countFitting(newestFirst, 'many', room));
  return { size: 'many', names: fitted, more: all - fitted.length };
}

/** How many of the names fit when they are set one after another; `reserved` is kept free at the end. */
function countFitting(names: string[], size: NamesSize, reserved: number): number {
  const { gap, rows } = SIZES[size];
  let row = 1;
  let used = 0;
  for (const [count, name] of names.entries()) {
    const width = widthOf(name, size);
    if (used > 0 && used + gap + width > WIDTH) {
      row += 1;
      used = 0;
    }
    used += (used > 0 ? gap : 0) + width;
    const isFull = row === rows && used + gap + reserved > WIDTH && reserved > 0;
    if (row > rows || isFull) return count;
  }
  return names.length;
}

function widthOf(name: string, size: NamesSize): number {
  let letters = 0;
  for (const letter of name) letters += letterWidth(letter);
  return Math.min(letters * SIZES[size].letter, LARGEST_NAME);
}

/** Rough widths in em, a little generous, so that the estimate errs towards empty space. */
function letterWidth(letter: string): number {
  if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(letter)) return 1.05;
  if (/[mwMW@]/.test(letter)) return 0.9;
  if (/[iljtfrI1.,:;'’| !]/.test(letter)) return 0.36;
  return /[A-Z]/.test(letter) ? 0.68 : 0.58;
}
