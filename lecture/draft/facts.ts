import { comparable } from './clean-text';
import type { Material } from './material';

/** What the notes say of a thing anywhere, so that nothing of it serves as a wrong option. */
export type Facts = { says: (left: string, right: string) => boolean };

export function factsOf(materials: Material[]): Facts {
  const rights = new Map<string, Set<string>>();
  const add = (left: string, right: string) => {
    const key = comparable(left);
    const known = rights.get(key) ?? new Set();
    rights.set(key, known.add(comparable(right)));
  };
  for (const material of materials) {
    if (material.is === 'pairs') for (const { left, right } of material.pairs) add(left, right);
    if (material.is === 'variants') {
      for (const { left, right } of [material.base, material.variant]) add(left, right);
    }
  }
  return { says: (left, right) => rights.get(comparable(left))?.has(comparable(right)) ?? false };
}
