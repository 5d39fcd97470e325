import type { ActivityConfig } from '@/domain/activity';
import { choiceNotation } from './choice-notation';
import { linesNotation } from './lines-notation';
import type { Notation } from './notation';

/** Every activity type that can be written in notes, one line each. */
const registry = [choiceNotation, linesNotation];

// One cast in one place: a notation is only ever called with configs of its own type.
export const notations = registry as unknown as Notation<ActivityConfig>[];

/** Throws for a type that this program does not have. */
export function notationOf(type: string): Notation<ActivityConfig> {
  const found = notations.find((notation) => notation.type === type);
  if (!found) throw new Error(`There is no notation for the activity type "${type}".`);
  return found;
}
