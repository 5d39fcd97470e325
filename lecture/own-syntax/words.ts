import type { ActivityType } from '@/activities/rules';
import { choiceWords } from './choice-words';
import { matchWords } from './match-words';
import { numericWords } from './numeric-words';
import { orderWords } from './order-words';
import { scaleWords } from './scale-words';
import { textWords } from './text-words';
import type { TypeWords } from './type-words';

/** Every activity type that can be written in notes, one line each. */
const registry = {
  choice: choiceWords,
  lines: { labels: ['Spot'], attributes: {} },
  match: matchWords,
  numeric: numericWords,
  order: orderWords,
  scale: scaleWords,
  text: textWords,
} satisfies Record<ActivityType, TypeWords>;

const entries = Object.entries(registry) as [ActivityType, TypeWords][];

/** All labels, for patterns. */
export const labels = entries.flatMap(([, words]) => words.labels);

const typeByLabel = new Map(
  entries.flatMap(([type, words]) => words.labels.map((label) => [label, type] as const)),
);

export function typeOfLabel(label: string): ActivityType | undefined {
  return typeByLabel.get(label);
}

/** "Unit: km" when some type has such an attribute: its name in lower case, and its value. */
export function readOwnAttribute(line: string): [name: string, value: string] | null {
  const found = /^ {0,3}([a-z]+(?: [a-z]+)?):[ \t]*(\S[^\n]*)$/i.exec(line);
  const name = found?.[1]?.toLowerCase() ?? '';
  const value = found?.[2]?.trim() ?? '';
  const isKnown = entries.some(([, { attributes }]) =>
    Object.hasOwn(attributes, name) ? attributes[name]?.test(value) : false,
  );
  return isKnown ? [name, value] : null;
}

export function hasAttribute(type: ActivityType, name: string): boolean {
  return Object.hasOwn(registry[type].attributes, name);
}
