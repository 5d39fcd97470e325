import type { ActivityConfig, AnyActivityRules } from '@/domain/activity';
import { onlyThoseOf } from '@/domain/formulas';
import { choiceRules } from './choice/rules';
import { linesRules } from './lines/rules';
import { matchRules } from './match/rules';
import { numericRules } from './numeric/rules';
import { orderRules } from './order/rules';
import { scaleRules } from './scale/rules';
import { textRules } from './text/rules';

/** Every activity type, one line each. */
const registry = {
  choice: choiceRules,
  lines: linesRules,
  match: matchRules,
  numeric: numericRules,
  order: orderRules,
  scale: scaleRules,
  text: textRules,
};

export type ActivityType = keyof typeof registry;
export const activityTypes = Object.keys(registry) as ActivityType[];

export function isActivityType(type: string): type is ActivityType {
  return Object.hasOwn(registry, type);
}

/** The rules of a stored type. Throws for a type that this program does not have. */
export function rulesOf(type: string): AnyActivityRules {
  if (!isActivityType(type)) throw new Error(`There is no activity type "${type}".`);
  // One cast in one place: each type's rules are only ever called with its own parsed config.
  return registry[type] as unknown as AnyActivityRules;
}

/** A config as phones and stage may see it before the reveal. */
export function publicConfig(type: string, config: ActivityConfig): ActivityConfig {
  return onlyThoseOf(rulesOf(type).withoutKey(config));
}
