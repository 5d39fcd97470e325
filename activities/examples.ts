import type { AnyActivityExample } from '@/domain/activity-example';
import { choiceExamples } from './choice/examples';
import { linesExamples } from './lines/examples';
import { matchExamples } from './match/examples';
import { numericExamples } from './numeric/examples';
import { orderExamples } from './order/examples';
import { type ActivityType, isActivityType } from './rules';
import { scaleExamples } from './scale/examples';
import { textExamples } from './text/examples';

/** Every activity type, one line each. */
const registry = {
  choice: choiceExamples,
  lines: linesExamples,
  match: matchExamples,
  numeric: numericExamples,
  order: orderExamples,
  scale: scaleExamples,
  text: textExamples,
} satisfies Record<ActivityType, unknown>;

/** What the gallery shows of a type, and tests try it with; none for a type that is not there. */
export function examplesOf(type: string): AnyActivityExample[] {
  // One cast in one place: each type's examples only ever meet their own rules and views.
  return isActivityType(type) ? (registry[type] as unknown as AnyActivityExample[]) : [];
}

export function findExample(type: string, id: string): AnyActivityExample | null {
  return examplesOf(type).find((example) => example.id === id) ?? null;
}
