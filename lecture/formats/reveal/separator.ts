/** A line that stands between slides, or so many empty lines. */
export type Separator = { isAt: (lines: string[], at: number) => number };

/** What a pattern is made of that can be read without running it. */
const PIECE = /\\r\?|\\n|\\s\*|\\?\^|\\?\$|\\([-.*+|#=~_:/^$])|([\w \-:;#=~_<>/!@%&",'–—])(\?)?/gy;
const LONGEST = 60;
/** More of them could be tried in too many ways. */
const OPTIONAL_MOST = 4;

/**
 * The regular expression of `data-separator` → where it fits, as far as it names a line of its own
 * ("^\n---\n", "^Note:"), or empty lines ("\n\n\n"). Null for any other: a pattern of a file is never
 * run, since one can be made that runs for years. `whole`: nothing else stands on the line.
 */
export function readSeparator(pattern: string, whole: boolean): Separator | null {
  if (pattern.length > LONGEST) return null;
  let source = '';
  let lineEnds = 0;
  let optional = 0;
  let read = 0;
  for (const { 0: piece, 1: escaped, 2: character, 3: mayMiss, index } of pattern.matchAll(PIECE)) {
    if (index !== read) return null;
    read += piece.length;
    if (piece === '\\n') lineEnds++;
    if (mayMiss) optional++;
    const literal = escaped ?? character;
    if (literal !== undefined)
      source += `\\u{${literal.codePointAt(0)?.toString(16)}}${mayMiss ?? ''}`;
  }
  if (read !== pattern.length || optional > OPTIONAL_MOST) return null;
  if (source === '') return lineEnds >= 2 ? emptyLines(lineEnds - 1) : null;
  return lineOf(new RegExp(`^\\s*${source}${whole ? '\\s*$' : ''}`, 'iu'));
}

/** `isAt` gives how many lines it takes, 0 where it is not. */
const lineOf = (fits: RegExp): Separator => ({
  isAt: (lines, at) => ((lines[at] ?? '').length < 200 && fits.test(lines[at] ?? '') ? 1 : 0),
});

const emptyLines = (count: number): Separator => ({
  isAt: (lines, at) =>
    lines.slice(at, at + count).every((line) => line.trim() === '') &&
    at + count < lines.length &&
    at > 0
      ? count
      : 0,
});
