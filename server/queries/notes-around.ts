import type { OutlineSection, SpeakerNote } from '@/domain/deck';

type Placed = { line: number; lineEnd: number };

/** More than this is not read while a room waits. */
const NOTES_MAX = 12;

/**
 * The lecturer's own words for an activity: the spoken lines and stage directions of its section,
 * between the activity before it and the one after it, at most twelve, the nearest ones. `others`
 * are the lecture's other activities. Empty for an activity that has no place in the notes.
 */
export function notesAround(
  outline: OutlineSection[],
  activity: Placed,
  others: Placed[],
): SpeakerNote[] {
  if (activity.line < 1) return [];
  const section = outline.findLast(({ line }) => line <= activity.line);
  if (!section) return [];
  const after = Math.max(0, ...others.flatMap((other) => before(other, activity)));
  const until = Math.min(Infinity, ...others.flatMap((other) => beyond(other, activity)));
  return nearest(
    section.notes.filter(({ line }) => line > after && line < until),
    activity,
  );
}

function before(other: Placed, { line }: Placed): number[] {
  return other.line >= 1 && other.line < line ? [other.lineEnd] : [];
}

function beyond(other: Placed, { line }: Placed): number[] {
  return other.line > line ? [other.line] : [];
}

function nearest(notes: SpeakerNote[], activity: Placed): SpeakerNote[] {
  const distance = ({ line }: SpeakerNote) =>
    Math.max(activity.line - line, line - activity.lineEnd, 0);
  return [...notes]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, NOTES_MAX)
    .sort((a, b) => a.line - b.line);
}
