import type { SessionView } from '@/domain/views';

/** No longer, whatever the clocks say. */
const LONGEST_MS = 1_000;

/**
 * Milliseconds until a view may be painted: a question that has just been opened appears everywhere
 * at `opensAt`. `serverNow`: the server's clock as this device knows it.
 */
export function paintDelay(shown: SessionView, incoming: SessionView, serverNow: number): number {
  const { phase, run } = incoming;
  if (phase !== 'open' || !run || run.runId === shown.run?.runId) return 0;
  return Math.min(LONGEST_MS, Math.max(0, run.opensAt - serverNow));
}
