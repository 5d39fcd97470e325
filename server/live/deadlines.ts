import { GRACE_MS } from '@/domain/session-state';
import { databaseAnswered, databaseFailed } from '@/server/observe/database-watch';
import type { Database } from '@/server/store/database';
import { type Due, listDueRuns } from '@/server/store/runs';
import type { Conductor } from './conductor';
import type { HomeworkClerk } from './homework/homework-clerk';

const SWEEP_MS = 1000;
type Parts = { database: Database; conductor: Conductor; homeworks: HomeworkClerk };

/** A deadline may fall between two sweeps: look this far ahead. */
const AHEAD_MS = 2 * SWEEP_MS;

/**
 * Closes runs and ends homeworks whose time is up, whoever opened them. The deadlines are rows, so
 * a process that has just started goes on where another one died.
 */
export class Deadlines {
  readonly #parts: Parts;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #sweeper: NodeJS.Timeout | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
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
      const due = await listDueRuns(this.#parts.database, AHEAD_MS);
      databaseAnswered();
      return due;
    } catch (error) {
      databaseFailed(error);
      return [];
    }
  }

  async #sweep(): Promise<void> {
    for (const due of await this.#listDue()) {
      const key = due.runId ?? due.sessionId;
      if (this.#timers.has(key)) continue;
      const close = () => {
        this.#timeUp(due)
          .catch(() => {})
          .finally(() => this.#timers.delete(key));
      };
      this.#timers.set(key, setTimeout(close, Math.max(0, due.leftMs + GRACE_MS + 10)));
    }
  }

  async #timeUp({ sessionId, runId }: Due): Promise<void> {
    const { conductor, homeworks } = this.#parts;
    if (runId === null) await homeworks.timeUp(sessionId);
    else await conductor.timeUp(sessionId, runId);
  }
}
