import { z } from 'zod';
import { plainText } from './plain-text';

/** Where to go when too few are right; advice for the lecturer, nothing happens by itself. */
export const branch = z.object({
  /** Percent of fully right answers. */
  below: z.number().int().min(1).max(100),
  /** Title of a section of the notes. */
  to: plainText(300)
    .trim()
    .min(1)
    .regex(/^[^\r\n]*$/),
});
export type Branch = z.infer<typeof branch>;

/** True when fewer are right than the branch asks for; of no answers none is. */
export function isBelow(
  { below }: Branch,
  { right, answered }: { right: number; answered: number },
): boolean {
  return answered > 0 && (right / answered) * 100 < below;
}
