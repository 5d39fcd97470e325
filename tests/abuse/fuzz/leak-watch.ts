import { KEY_PARTS } from '../../support/sample-deck';

type Seen = { runId: string; revealed: boolean } | null;

/**
 * Watches what one phone, visitor or stage is sent: of a run's key nothing may come before that run
 * has been revealed to this very socket.
 */
export class LeakWatch {
  readonly #revealed = new Set<string>();

  /** What of a key the frame holds and must not; empty when all is well. */
  leaksIn(frame: string): string[] {
    const found = KEY_PARTS.filter((part) => frame.includes(part));
    const run = runOf(frame);
    if (run?.revealed) this.#revealed.add(run.runId);
    if (found.length === 0) return [];
    return run && this.#revealed.has(run.runId) ? [] : found;
  }
}

/** The run that a frame (`42[…]` or `43<id>[…]`) is about. */
function runOf(frame: string): Seen {
  const start = frame.indexOf('[');
  if (!/^4[23]/.test(frame) || start < 0) return null;
  const values: unknown[] = JSON.parse(frame.slice(start));
  const about = values.at(-1) as { view?: object; run?: object; runId?: string } | null;
  const view = (about?.view ?? about) as { run?: { runId: string; revealed: boolean } } | null;
  if (view?.run) return view.run;
  return about?.runId ? { runId: about.runId, revealed: false } : null;
}
