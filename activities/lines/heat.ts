/** Five steps of warmth for the share of the room that marked a line. */
export function heatStep(count: number, answered: number): 1 | 2 | 3 | 4 | 5 {
  const share = answered === 0 ? 0 : count / answered;
  if (share > 0.75) return 5;
  if (share > 0.55) return 4;
  if (share > 0.3) return 3;
  return share > 0.1 ? 2 : 1;
}

/** Length of a line's bar, relative to the line that was marked most, 0 to 1. */
export function heatShare(count: number, counts: number[]): number {
  return count / Math.max(1, ...counts);
}
