import type { Slide } from '@/domain/slide';
import { withFormulas } from '../formulas/with-formulas';
import type { Span } from '../outline/block';
import { readNotes } from '../outline/notes';
import { colourSlides } from './colour-slides';
import { makeSlides } from './make-slides';

/** Goes up when the same notes give other slides, so that stored ones are made again. */
export const SLIDES_VERSION = 2;

/**
 * Decoded notes → the slides of the lecture with coloured code; `activities`: the lines of the notes
 * that are asked. The file's name stands in for a title that the notes do not have.
 */
export function readSlides(
  text: string,
  activities: Span[],
  { fileName }: { fileName?: string } = {},
): Promise<Slide[]> {
  const slides = makeSlides(readNotes(text, fileName), activities).map(withFormulas);
  return colourSlides(slides);
}
