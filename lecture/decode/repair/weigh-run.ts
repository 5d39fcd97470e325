import type { Run } from './each-run';
import type { Unit } from './read-run';

/** A Greek or Cyrillic letter on its own: a formula's, or an accident. */
const LONE_LETTER = /[\u0386-\u03FF\u0400-\u045F]/;

/** Evidence that a run is damaged: positive; 0 says nothing; −1: it makes sense as it stands. */
export function weighRun(text: string, run: Run, units: Unit[]): number {
  if (!run.bytes || units.some(({ kind }) => kind === 'stray')) return -1;
  const complete = units.filter(({ kind }) => kind === 'complete');
  if (complete.length === 0) return 0;
  const weight = complete.reduce((sum, unit) => sum + weighUnit(unit, complete.length), 0);
  if (weight === 0) return complete.every(({ text }) => LONE_LETTER.test(text)) ? 0 : -1;
  if (run.inCode || (units.length === 1 && isExample(text, run, units[0]))) return 0;
  return weight + (isInsideWord(text, run) ? 1 : 0);
}

/**
 * Three and four exact bytes in a row are hardly ever an accident. Two are, where a letter meets a
 * closing quotation mark ("Ä“"), so alphabets other than Latin count from two letters on.
 */
function weighUnit({ text }: Unit, complete: number): number {
  if (/[\u2010-\u205E\u2070-\u2BFF\uFEFF]|\uFE0F|\p{Extended_Pictographic}/u.test(text)) return 3;
  if (/[\u00A0-\u00BF]/.test(text)) return 2;
  if (/[\u00C0-\u017F\u1E00-\u1EFF]/.test(text)) return 1;
  const foreign =
    /[\p{L}\p{M}\u3000-\u303F\uFF00-\uFFEF]/u.test(text) && !/[\u07C0-\u07FF]/.test(text);
  return foreign && complete > 1 ? 1 : 0;
}

/** A single letter or quotation mark between blanks or brackets is shown, not used. */
function isExample(text: string, { from, to }: Run, unit: Unit | undefined): boolean {
  const touches = (at: number) => /[\p{L}\p{N}\p{Po}]/u.test(text[at] ?? ' ');
  const needsNeighbour = /[\u2018-\u201E\p{L}]/u.test(unit?.text ?? '');
  const enclosed = /["'([{<]/.test(text[from - 1] ?? '') && /["')\]}>]/.test(text[to] ?? '');
  return enclosed || (needsNeighbour && !touches(from - 1) && !touches(to));
}

/** "cafÃ©", "Ã¼ber": no language has such signs beside small letters. */
function isInsideWord(text: string, { from, to }: Run): boolean {
  return /[a-z]/.test(text[from - 1] ?? '') || /[a-z]/.test(text[to] ?? '');
}
