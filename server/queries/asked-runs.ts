import { isReplaced } from '@/domain/rounds/replaced-round';
import type { SessionMode } from '@/domain/session-mode';

/**
 * The runs of a session that have something to show. A homework has a run for each attempt that
 * somebody might make: beyond the first, those that nobody made are nothing.
 */
export function askedRuns<Run extends { round: number }>(
  mode: SessionMode,
  runs: Run[],
  isAnswered: (run: Run) => boolean,
): Run[] {
  return mode === 'homework' ? runs.filter((run) => run.round === 1 || isAnswered(run)) : runs;
}

/**
 * Whether another row stands for the same question: a later round that was revealed, or of a
 * homework the first attempts, where each person's latest counts.
 */
export function isReplacedIn(
  mode: SessionMode,
  run: Parameters<typeof isReplaced>[0],
  runs: Parameters<typeof isReplaced>[1],
): boolean {
  return mode === 'homework' ? run.round > 1 : isReplaced(run, runs);
}
