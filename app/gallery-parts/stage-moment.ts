/** live: open, and the host lets the room see the counts. */
export const stageMoments = ['open', 'live', 'revealed'] as const;
export type StageMoment = (typeof stageMoments)[number];

export function isStageMoment(text: string): text is StageMoment {
  return stageMoments.some((moment) => moment === text);
}
