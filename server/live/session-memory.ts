import type { SessionId } from '@/domain/ids';
import { readOwnAnswers } from '@/server/store/answers';
import type { Database } from '@/server/store/database';
import { readLiveSession } from '@/server/store/sessions';
import { readStandings } from '@/server/store/standings';
import { type RememberedSession, rememberSession } from './remembered-session';

/** Reads a session once and keeps the copy until somebody says that it has changed. */
export class SessionMemory {
  readonly #database: Database;
  readonly #copies = new Map<SessionId, Promise<RememberedSession | null>>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Null when there is no such session. Throws when the database is away. */
  read(id: SessionId): Promise<RememberedSession | null> {
    const kept = this.#copies.get(id);
    if (kept) return kept;
    const reading = this.#load(id);
    this.#copies.set(id, reading);
    reading.then(
      (session) => session === null && this.#drop(id, reading),
      () => this.#drop(id, reading),
    );
    return reading;
  }

  forget(id: SessionId): void {
    this.#copies.delete(id);
  }

  #drop(id: SessionId, reading: Promise<RememberedSession | null>): void {
    if (this.#copies.get(id) === reading) this.#copies.delete(id);
  }

  async #load(id: SessionId): Promise<RememberedSession | null> {
    const live = await readLiveSession(this.#database, id);
    if (!live) return null;
    const [standings, own] = await Promise.all([
      readStandings(this.#database, id),
      live.state.run ? readOwnAnswers(this.#database, live.state.run.id) : new Map(),
    ]);
    return rememberSession(live, standings, own);
  }
}
