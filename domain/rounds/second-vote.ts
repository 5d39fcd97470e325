import type { RunState } from '../session-state';

/** True when an activity is opened again before the result of its last run was shown. */
export function isSecondVote(
  last: Pick<RunState, 'activityId' | 'revealedAt'> | null,
  activityId: string,
): boolean {
  return last !== null && last.activityId === activityId && last.revealedAt === null;
}
