import { z } from 'zod';
import { slideId } from './ids';

/** Where the slide is: it fills the stage, stands small in its corner, or has left it. */
export const slidePlace = z.enum(['full', 'corner', 'away']);
export type SlidePlace = z.infer<typeof slidePlace>;

/** The slide that a session shows, or showed last, as its row keeps it. */
export const shownSlide = z.object({
  id: slideId,
  /** Which of its steps is on, from 0. */
  step: z.number().int().min(0),
  place: slidePlace,
  /** While it fills the stage: the run that is on stands small in the corner. */
  withRun: z.boolean(),
  /**
   * Versions of the session. Slides that change on the stage change nothing on a phone, so phones
   * are not told: `told` is the last version that they were told of, `before` the one before it.
   */
  told: z.number().int().min(0),
  before: z.number().int().min(0),
});
export type ShownSlide = z.infer<typeof shownSlide>;
