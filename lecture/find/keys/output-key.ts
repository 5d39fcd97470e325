import type { Code } from '../../outline/block';
import type { Piece } from '../flow/flow';
import type { OptionGroup } from '../options/option-group';
import type { FoundKey } from './find-key';
import { plainOption } from './option-refs';

const NEAR = 6;

/** Options about what code prints, where the notes run the same code again below and show its output. */
export function outputKey(
  pieces: Piece[],
  { options, to }: OptionGroup,
  code: Code | null,
  end: number,
): FoundKey | null {
  if (!code) return null;
  const asked = bare(code);
  for (let at = to + 1; at < Math.min(end, to + NEAR); at++) {
    const [run, shown] = [pieces[at]?.block, pieces[at + 1]?.block];
    if (run?.kind !== 'code' || bare(run) !== asked) continue;
    if (shown?.kind !== 'code' || !/^(?:output|out|stdout)$/i.test(shown.language)) return null;
    const said = plainOption(shown.lines.join('\n'));
    const fits = options.flatMap((option, index) => (plainOption(option) === said ? [index] : []));
    return said !== '' && fits.length === 1
      ? { options: fits, explanation: null, lineEnd: shown.lineEnd }
      : null;
  }
  return null;
}

/** Code without blank lines and those that are only a comment. */
const bare = ({ lines }: Code) =>
  lines.filter((line) => !/^\s*(?:$|#|\/\/|--)/.test(line)).join('\n');
