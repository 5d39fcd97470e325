import { z } from 'zod';

const key = z.string().min(1).max(400);

/** What the host does to the entries of a run before the room sees them, by their keys. */
export const edits = z.object({
  hidden: z.array(key).max(500).default([]),
  /** First in the room's list, in this order. */
  pinned: z.array(key).max(50).default([]),
  /** [entry, the one that it counts for]. */
  merged: z
    .array(z.tuple([key, key]))
    .max(500)
    .default([]),
});
export type Edits = z.infer<typeof edits>;

export const NO_EDITS: Edits = { hidden: [], pinned: [], merged: [] };
