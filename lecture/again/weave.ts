/** Something to be put behind the one of this id; null: before everything else. */
export type Anchored<Each> = { value: Each; after: string | null };

/**
 * Puts things into a row that has an order already, each behind its anchor: several behind the same
 * one in their own order. An anchor may be among those that are put in.
 */
export function weave<Each extends { id: string }>(row: Each[], added: Anchored<Each>[]): Each[] {
  const behind = new Map<string | null, Each[]>();
  for (const { value, after } of added) {
    const same = behind.get(after);
    if (same) same.push(value);
    else behind.set(after, [value]);
  }
  const woven: Each[] = [];
  // A stack and no recursion: ten thousand may hang behind each other.
  const open = [...(behind.get(null) ?? []), ...row].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    woven.push(next);
    open.push(...(behind.get(next.id) ?? []).toReversed());
  }
  return woven;
}

/** Anchors those that `isAdded` to whatever stands before them in this row. */
export function anchored<Each extends { id: string }>(
  row: Each[],
  isAdded: (each: Each) => boolean,
): Anchored<Each>[] {
  return row.flatMap((value, at) =>
    isAdded(value) ? [{ value, after: row[at - 1]?.id ?? null }] : [],
  );
}
