/** How an answer counts: fully right, in part, or not; null when nothing can be right (a poll). */
export type Verdict = 'right' | 'partly' | 'wrong';

export function verdictOf(share: number): Verdict {
  if (share >= 1) return 'right';
  return share > 0 ? 'partly' : 'wrong';
}

/**
 * Points of an answer: `points · share · (1 − t / 2T)`, rounded, where t is the answer's time and T
 * the time given, both in milliseconds. Without a time limit, or with speed switched off, the
 * factor is 1. An answer in the last moment still gets half.
 */
export function pointsFor(answer: {
  points: number;
  share: number;
  elapsedMs: number;
  givenMs: number | null;
}): number {
  const { points, share, elapsedMs, givenMs } = answer;
  const late = givenMs ? Math.min(1, Math.max(0, elapsedMs / givenMs)) : 0;
  return Math.round(points * share * (1 - late / 2));
}
