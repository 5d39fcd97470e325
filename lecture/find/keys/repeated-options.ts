import type { Piece } from '../flow/flow';
import { type OptionGroup, optionGroup } from '../options/option-group';
import { pieceText } from './answer-text';
import { plainOption } from './option-refs';

/** The options once more, with the right ones marked or bold, and what is said behind them. */
export type RepeatedOptions = { options: number[] | null; explanation: string | null };

const FARTHEST = 4;

/**
 * An answer that shows all options again; null when it does not. `options` is null when none of
 * them is set apart.
 */
export function repeatedOptions(
  pieces: Piece[],
  from: number,
  to: number,
  group: OptionGroup,
): RepeatedOptions | null {
  for (let at = from; at < Math.min(to, from + FARTHEST); at++) {
    const again = optionGroup(pieces, at);
    if (!again || !isSame(again, group)) continue;
    const behind = pieces.slice(again.to + 1, Math.min(to, again.to + 1 + FARTHEST));
    const end = behind.findIndex(({ block }) => block.kind === 'heading' || block.kind === 'rule');
    const said = behind.slice(0, end < 0 ? undefined : end).map(pieceText);
    const bold = again.bold.length > 0 && again.bold.join() !== group.bold.join();
    return {
      options: again.marked ?? (bold ? again.bold : null),
      explanation: said.filter(Boolean).join('\n\n') || null,
    };
  }
  return null;
}

function isSame(again: OptionGroup, { options }: OptionGroup): boolean {
  return (
    again.options.length === options.length &&
    again.options.every((option, at) => plainOption(option) === plainOption(options[at] ?? ''))
  );
}
