import { damagedByte } from './damage-page';

/** Characters that are not ASCII and stand together. `bytes`: all of them may stand for bytes. */
export type Run = { from: number; to: number; line: number; inCode: boolean; bytes: boolean };

/** Long enough for any word, short enough to hold a run's units in memory. */
const LONGEST_RUN = 4096;
const NEWLINE = 10;
const BACKTICK = 96;
const FIRST_LEAD = 0xc2;

/** Calls `visit` for every run, in order; `inCode` after an odd number of backticks in its line. */
export function eachRun(text: string, visit: (run: Run) => void): void {
  let line = 0;
  let inCode = false;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (code === NEWLINE) line++;
      if (code === NEWLINE) inCode = false;
      else if (code === BACKTICK && text.charCodeAt(at - 1) !== BACKTICK) inCode = !inCode;
      at++;
      continue;
    }
    const to = runEnd(text, at);
    visit({ from: at, to, line, inCode, bytes: damagedByte(code) >= 0 });
    at = to;
  }
}

function runEnd(text: string, from: number): number {
  const bytes = damagedByte(text.charCodeAt(from)) >= 0;
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) break;
    const byte = damagedByte(code);
    if (byte >= 0 !== bytes) break;
    if (at - from >= LONGEST_RUN && byte >= FIRST_LEAD) break;
  }
  return at;
}
