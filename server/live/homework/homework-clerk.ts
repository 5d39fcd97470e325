import { isPossibleDeadline } from '@/domain/homework/homework-rules';
import type { SessionId } from '@/domain/ids';
import { type Refusal, refuse } from '@/domain/refusals';
import { GRACE_MS } from '@/domain/session-state';
import { logFault } from '@/server/observe/log-fault';
import type { Database } from '@/server/store/database';
import { endHomework, moveDeadline } from '@/server/store/homework/homework-steps';
import { readLiveSession } from '@/server/store/sessions';
import type { Publisher } from '../publisher';
import type { Siblings } from '../siblings';
import { scoreHomework } from './score-homework';

type Done = { ok: true; version: number };

/** Ends homeworks and moves their deadlines. The rows decide; any process may do it. */
export class HomeworkClerk {
  readonly #database: Database;
  readonly #publisher: Publisher;
  readonly #siblings: Siblings;

  constructor(database: Database, publisher: Publisher, siblings: Siblings) {
    this.#database = database;
    this.#publisher = publisher;
    this.#siblings = siblings;
  }

  end(id: SessionId): Promise<Done | Refusal> {
    return this.#done(id, endHomework(this.#database, id, { ...score, onlyOverdueBy: null }));
  }

  /** Nothing happens when the deadline was moved meanwhile, or another process was faster. */
  timeUp(id: SessionId): Promise<Done | Refusal> {
    return this.#done(id, endHomework(this.#database, id, { ...score, onlyOverdueBy: GRACE_MS }));
  }

  async moveDeadline(id: SessionId, closesAt: number): Promise<Done | Refusal> {
    const live = await readLiveSession(this.#database, id);
    if (live?.mode !== 'homework') return refuse('wrong-phase');
    if (!isPossibleDeadline(closesAt, live.now)) return refuse('bad-deadline');
    return this.#done(id, moveDeadline(this.#database, id, closesAt));
  }

  async #done(
    id: SessionId,
    stepping: Promise<{ version: number } | null>,
  ): Promise<Done | Refusal> {
    const stepped = await stepping;
    if (!stepped) return refuse('session-ended');
    const { version } = stepped;
    this.#siblings.tell('session:changed', id, version);
    // Stored is stored: who could not be told of it is told later, see `Healing`.
    await this.#publisher.publish(id, version).catch(logFault);
    return { ok: true, version };
  }
}

const score = { score: scoreHomework };
