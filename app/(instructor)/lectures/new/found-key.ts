import { type FoundFilter, foundFilters } from './found-filter';

export type FoundCommand =
  | { is: 'step'; by: number }
  | { is: 'keep' }
  | { is: 'poll' }
  | { is: 'right'; option: number }
  | { is: 'filter'; filter: FoundFilter };

type Key = { key: string; altKey: boolean; ctrlKey: boolean; metaKey: boolean };

const STEPS: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };
/** Options beyond these have no key of their own: j and k are taken. */
const OPTIONS = 'abcdefgh';

/**
 * What a key does on the cards: ↑ ↓ (k j) go through them, x keeps one or leaves it out, a letter says
 * which option is right, p that it is a poll, 1 to 4 choose the filter. Null: nothing.
 */
export function foundKey({ key, altKey, ctrlKey, metaKey }: Key): FoundCommand | null {
  if (altKey || ctrlKey || metaKey) return null;
  const by = STEPS[key];
  if (by !== undefined) return { is: 'step', by };
  if (key === 'x') return { is: 'keep' };
  if (key === 'p') return { is: 'poll' };
  const filter = foundFilters[Number(key) - 1];
  if (filter) return { is: 'filter', filter };
  const option = key.length === 1 ? OPTIONS.indexOf(key) : -1;
  return option < 0 ? null : { is: 'right', option };
}
