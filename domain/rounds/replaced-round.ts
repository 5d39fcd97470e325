type Round = { activityId: string; round: number; revealedAt: number | null };

/**
 * True when a later round of the same activity has been revealed: that one counts in its place, for
 * points, ranks and shares, and somebody who took no part in it has nothing from the activity.
 * (`standings.ts` and `session-list.ts` say the same in SQL.)
 */
export function isReplaced(run: Round, runs: readonly Round[]): boolean {
  return runs.some(
    (other) =>
      other.activityId === run.activityId && other.round > run.round && other.revealedAt !== null,
  );
}
