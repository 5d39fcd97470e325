import { opposites } from '../structure/opposites';
import type { Structure } from '../structure/read-structure';
import { cleanText, comparable } from './clean-text';

/** What the notes tie together anywhere, in whichever direction, also where it is not asked. */
export type Facts = { areTied: (one: string, other: string) => boolean };

/** Wrong options must not be tied to what is asked. */
export function factsOf({ groups, grids, passages }: Structure): Facts {
  const ties = new Set<string>();
  const add = (one: string, other: string) => ties.add(keyOf(one, other));
  for (const { entries } of groups) for (const { left, right } of entries) add(left, right);
  for (const { left, right } of opposites(passages)) add(left, right);
  for (const { rows } of grids) {
    for (const { cells } of rows) {
      for (const cell of cells.slice(1)) add(cells[0] ?? '', cell);
    }
  }
  return { areTied: (one, other) => ties.has(keyOf(one, other)) };
}

const keyOf = (one: string, other: string) => [one, other].map(plain).sort().join('\n');
const plain = (text: string) => comparable(cleanText(text)) || text;
