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
  /** What the database could not be told. */
  readonly #unsaved = new Set<SessionId>();
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
    this.#unsaved.add(id);
    await savePresence(this.#database, this.#processId, id, [...this.#here.of(id)]);
    this.#unsaved.delete(id);
  }

  /** Says that this process lives; what the database has missed, or lost in a crash, is written again. */
  async touch(): Promise<void> {
    const kept = new Set(await touchPresence(this.#database, this.#processId));
    const lost = this.#here.sessions().filter((id) => !kept.has(id));
    for (const id of new Set([...lost, ...this.#unsaved])) await this.save(id);
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#siblings.exist) await dropPresence(this.#database, this.#processId);
  }
}
