/** One drawn hand per person is still countable; beyond this, bars serve better. */
export const HANDS_MAX = 70;

export type Hands = { up: number; all: number };

/**
 * A poll that asks Yes or No is shown as raised hands while the room is small enough. `here` may be
 * behind `answered` for a moment (somebody answered and left): nobody's hand disappears then.
 */
export function showOfHands(
  choices: string[],
  tally: { counts: number[]; answered: number },
  here: number,
): Hands | null {
  if (!asksYesOrNo(choices)) return null;
  const all = Math.max(here, tally.answered);
  return all > 0 && all <= HANDS_MAX ? { up: tally.counts[0] ?? 0, all } : null;
}

export function asksYesOrNo(choices: string[]): boolean {
  const [first, second, ...more] = choices.map((choice) => choice.trim().toLowerCase());
  return first === 'yes' && second === 'no' && more.length === 0;
}
