/**
 * live: open, and the host lets the room see the counts;
 * two-votes: the result of a second vote beside that of the first, for what can be right.
 */
export const stageMoments = ['open', 'live', 'revealed', 'two-votes'] as const;
export type StageMoment = (typeof stageMoments)[number];

export function isStageMoment(text: string): text is StageMoment {
  return stageMoments.some((moment) => moment === text);
}
