import { readOption } from '../../text/option-label';

/** The line, from `from` to `to`, of a part (0 is the first) by its letter or number. */
export function lineOfPart(lines: string[], from: number, to: number, part: number): number {
  let numbered = 0;
  for (let line = from; line <= to; line++) {
    const text = lines[line - 1] ?? '';
    if (readOption(text).index === part) return line;
    if (/^[\s>]*\d{1,2}[.)]\s/.test(text) && numbered++ === part) return line;
  }
  return from + part;
}
