import type { ParticipantId, SessionId } from '@/domain/ids';
import { newId } from '@/server/new-id';
import type { Database } from '@/server/store/database';
import { dropPresence, readPresence, savePresence, touchPresence } from '@/server/store/presence';
import type { Presence } from './presence';
import type { Siblings } from './siblings';

/** Who is connected to any process. The rows of others are read when somebody wants to know. */
export class SharedPresence {
  readonly #processId = newId();
  readonly #database: Database;
  readonly #here: Presence;
  readonly #siblings: Siblings;
  #closed = false;

  constructor(database: Database, here: Presence, siblings: Siblings) {
    this.#database = database;
    this.#here = here;
    this.#siblings = siblings;
  }

  async people(id: SessionId): Promise<ReadonlySet<ParticipantId>> {
    const here = this.#here.of(id);
    if (!this.#siblings.exist) return here;
    return new Set([...here, ...(await readPresence(this.#database, this.#processId, id))]);
  }

  /** Lets the other processes know who of a session is connected to this one. */
  async save(id: SessionId): Promise<void> {
    if (this.#closed) return;
    await savePresence(this.#database, this.#processId, id, [...this.#here.of(id)]);
  }

  /** Says that this process lives; what a crash of the database has taken is written again. */
  async touch(): Promise<void> {
    const kept = new Set(await touchPresence(this.#database, this.#processId));
    for (const id of this.#here.sessions()) if (!kept.has(id)) await this.save(id);
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#siblings.exist) await dropPresence(this.#database, this.#processId);
  }
}
