import type { AnyGuesses } from '@/domain/activity-guesses';
import { choiceGuesses } from './choice/guesses';
import { linesGuesses } from './lines/guesses';
import { matchGuesses } from './match/guesses';
import { numericGuesses } from './numeric/guesses';
import { orderGuesses } from './order/guesses';
import { type ActivityType, isActivityType } from './rules';
import { scaleGuesses } from './scale/guesses';
import { textGuesses } from './text/guesses';

/** Every activity type, one line each. */
const registry = {
  choice: choiceGuesses,
  lines: linesGuesses,
  match: matchGuesses,
  numeric: numericGuesses,
  order: orderGuesses,
  scale: scaleGuesses,
  text: textGuesses,
} satisfies Record<ActivityType, unknown>;

/** What simulated students answer to a type; null for a type that is not there. */
export function guessesOf(type: string): AnyGuesses | null {
  // One cast in one place: each type's guesses only ever meet its own configs.
  return isActivityType(type) ? (registry[type] as unknown as AnyGuesses) : null;
}
