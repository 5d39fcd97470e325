import { type ActivityType, isActivityType } from '@/activities/rules';
import type { ActivityConfig } from '@/domain/activity';
import { choiceNotation } from './choice-notation';
import { linesNotation } from './lines-notation';
import { matchNotation } from './match-notation';
import type { Notation } from './notation';
import { numericNotation } from './numeric-notation';
import { orderNotation } from './order-notation';
import { scaleNotation } from './scale-notation';
import { textNotation } from './text-notation';

/** Every activity type that can be written in notes, one line each. */
const registry = {
  choice: choiceNotation,
  lines: linesNotation,
  match: matchNotation,
  numeric: numericNotation,
  order: orderNotation,
  scale: scaleNotation,
  text: textNotation,
} satisfies Record<ActivityType, unknown>;

/** Throws for a type that this program does not have. */
export function notationOf(type: string): Notation<ActivityConfig> {
  if (!isActivityType(type)) throw new Error(`There is no activity type "${type}".`);
  // One cast in one place: a notation is only ever called with configs of its own type.
  return registry[type] as unknown as Notation<ActivityConfig>;
}
