import type { Edits } from '@/domain/edits';

/** Changes of what the room sees; each gives new edits. */
export function hide({ hidden, pinned, merged }: Edits, key: string): Edits {
  return { hidden: [...hidden, key], pinned: pinned.filter((other) => other !== key), merged };
}

export function show(edits: Edits, key: string): Edits {
  return {
    ...edits,
    hidden: edits.hidden.filter((other) => other !== key),
    merged: edits.merged.filter(([from]) => from !== key),
  };
}

export function togglePin(edits: Edits, key: string): Edits {
  const pinned = edits.pinned.includes(key)
    ? edits.pinned.filter((other) => other !== key)
    : [...edits.pinned, key];
  return { ...edits, pinned };
}

/** What counted for `from` counts for `into` as well: there are no chains. */
export function merge(edits: Edits, from: string, into: string): Edits {
  const target = edits.merged.find(([key]) => key === into)?.[1] ?? into;
  if (target === from) return edits;
  const others = edits.merged
    .filter(([key]) => key !== from)
    .map(([key, to]): [string, string] => [key, to === from ? target : to]);
  return {
    ...edits,
    pinned: edits.pinned.filter((key) => key !== from),
    merged: [...others, [from, target]],
  };
}
