import type { Section } from './sections';

/** The section that a line of the notes stands in; undefined before the first heading. */
export function sectionAt<Found extends Pick<Section, 'line'>>(
  sections: Found[],
  line: number,
): Found | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}
