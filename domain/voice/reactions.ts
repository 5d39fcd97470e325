import { z } from 'zod';

export const reactions = ['yes', 'aha', 'ha', 'thanks'] as const;
export const reaction = z.enum(reactions);
export type Reaction = z.infer<typeof reaction>;

/** Of one person, in ten seconds. */
export const REACTIONS_MAX = 5;

/** How many of each came in within about a second. */
export type ReactionCounts = Partial<Record<Reaction, number>>;
