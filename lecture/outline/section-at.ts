import { indexAt } from './index-at';

/** The section that a line of the notes stands in; undefined before the first heading. */
export function sectionAt<Found extends { line: number }>(
  sections: Found[],
  line: number,
): Found | undefined {
  return sections[indexAt(sections, line)];
}
