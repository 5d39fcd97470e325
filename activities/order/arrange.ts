/** Moves that keep every line once; what cannot be moved stays. */
export function moved<Item>(items: Item[], from: number, to: number): Item[] {
  if (to < 0 || to >= items.length || from === to) return items;
  const rest = items.filter((_, at) => at !== from);
  const item = items[from];
  return item === undefined ? items : [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** A line of a program in the making. */
export type Draft = { index: number; indent: number };

/** A new line goes below the chosen one, as deep as that. */
export function inserted(draft: Draft[], index: number, after: number): Draft[] {
  const at = after < 0 ? draft.length : after + 1;
  const indent = draft[at - 1]?.indent ?? 0;
  return [...draft.slice(0, at), { index, indent }, ...draft.slice(at)];
}

export function indented(draft: Draft[], at: number, by: -1 | 1, most: number): Draft[] {
  return draft.map((line, other) =>
    other === at ? { ...line, indent: Math.min(most, Math.max(0, line.indent + by)) } : line,
  );
}
