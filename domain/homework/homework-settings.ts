import { z } from 'zod';

/** When a homework says what was right, and how often a question may be answered. */
export const homeworkSettings = z.object({
  /** at-once: after each question · at-end: after handing in, or after the deadline */
  feedback: z.enum(['at-once', 'at-end']).default('at-once'),
  attempts: z.number().int().min(1).max(5).default(1),
});

export type HomeworkSettings = z.infer<typeof homeworkSettings>;
