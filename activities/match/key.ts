import { shownOrder } from '@/domain/shown-order';

type Key = { pairs: { item: string; target: string }[]; extra: string[] };

/** Every target once: first those that something belongs to. */
export function targetsOf({ pairs, extra }: Key): string[] {
  return [...new Set([...pairs.map(({ target }) => target), ...extra])];
}

/** Targets as phones see them. */
export function shownTargets(key: Key): string[] {
  const all = targetsOf(key);
  return shownOrder(all).map((index) => all[index] ?? '');
}

/** The right answer: for each item the index of its target among those that are shown. */
export function keyOf(key: Key): number[] {
  const shown = shownTargets(key);
  return key.pairs.map(({ target }) => shown.indexOf(target));
}
