import type { SessionState } from '@/domain/session-state';

/** What of a copied session a step has made old, beside the state itself. */
export type StaleParts = { standings: boolean; own: 'kept' | 'none-yet' | 'stale' };

/**
 * Scores change when a run is revealed, by name or by going on without it; whoever missed a step
 * knows nothing. Everything else leaves the people, their scores and their answers as they were.
 */
export function staleParts(before: SessionState, after: SessionState): StaleParts {
  const missed = after.version > before.version + 1;
  const sameRun = after.run?.id === before.run?.id;
  const leftUnrevealed = !sameRun && before.run !== null && before.run.revealedAt === null;
  const revealed = sameRun && after.run?.revealedAt !== before.run?.revealedAt;
  if (missed) return { standings: true, own: 'stale' };
  if (!sameRun) return { standings: leftUnrevealed, own: 'none-yet' };
  return { standings: revealed, own: revealed ? 'stale' : 'kept' };
}
