import { GRACE_MS } from '@/domain/session-state';
import { databaseAnswered, databaseFailed } from '@/server/observe/database-watch';
import type { Database } from '@/server/store/database';
import { listDueRuns } from '@/server/store/runs';
import type { Conductor } from './conductor';

const SWEEP_MS = 1000;
/** A deadline may fall between two sweeps: look this far ahead. */
const AHEAD_MS = 2 * SWEEP_MS;

/**
 * Closes runs whose time is up, of any session and whoever opened them. The deadlines are rows, so
 * a process that has just started goes on where another one died.
 */
export class Deadlines {
  readonly #database: Database;
  readonly #conductor: Conductor;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #sweeper: NodeJS.Timeout | null = null;

  constructor(database: Database, conductor: Conductor) {
    this.#database = database;
    this.#conductor = conductor;
  }

  start(): void {
    this.#sweeper = setInterval(() => void this.#sweep(), SWEEP_MS);
    void this.#sweep();
  }

  stop(): void {
    if (this.#sweeper) clearInterval(this.#sweeper);
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  /** A database that is away now is asked again by the next sweep. */
  async #listDue() {
    try {
      const due = await listDueRuns(this.#database, AHEAD_MS);
      databaseAnswered();
      return due;
    } catch (error) {
      databaseFailed(error);
      return [];
    }
  }

  async #sweep(): Promise<void> {
    for (const { sessionId, runId, leftMs } of await this.#listDue()) {
      if (this.#timers.has(runId)) continue;
      const close = () => {
        this.#conductor
          .timeUp(sessionId, runId)
          .catch(() => {})
          .finally(() => this.#timers.delete(runId));
      };
      this.#timers.set(runId, setTimeout(close, Math.max(0, leftMs + GRACE_MS + 10)));
    }
  }
}
