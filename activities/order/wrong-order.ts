import { type PlacedLine, placedLines, rightLines, shownItems, spell } from './arrangement';
import type { OrderConfig } from './config';
import { longestCorrect } from './scoring';
import type { OrderTally } from './tally';

export type WrongOrder = {
  count: number;
  /** `stays`: part of the longest correct subsequence; the others are out of place. */
  lines: (PlacedLine & { shown: number; stays: boolean })[];
};

/** The most frequent order that is not right, with the lines at which it breaks. */
export function mostFrequentWrong(config: OrderConfig, tally: OrderTally): WrongOrder | null {
  const shown = shownItems(config);
  const right = spell(rightLines(config), config);
  for (const { value, count } of tally.top) {
    const placed = placedLines(shown, value);
    const given = spell(placed, config);
    const stays = longestCorrect(right, given);
    const isRight = given.length === right.length && stays.every(Boolean);
    if (isRight) continue;
    const indices = Array.isArray(value) ? value : value.lines;
    const lines = placed.map((line, at) => ({
      ...line,
      shown: indices[at] ?? 0,
      stays: stays[at] ?? false,
    }));
    return { count, lines };
  }
  return null;
}
