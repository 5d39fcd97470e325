import type { ParticipantId } from '@/domain/ids';
import type { Database } from '@/server/store/database';
import { type Latecomer, readLatecomers } from '@/server/store/latecomers';
import { Grouped } from './grouped';
import type { RememberedSession } from './remembered-session';
import type { Siblings } from './siblings';

const LINGER_MS = 3;

/** Adds to the copy of a session what somebody did while connected to another process. */
export class CatchUp {
  readonly #siblings: Siblings;
  readonly #latecomers: Grouped<ParticipantId, Latecomer | null>;

  constructor(database: Database, siblings: Siblings) {
    this.#siblings = siblings;
    this.#latecomers = new Grouped((batch) => readLatecomers(database, batch), {
      lingerMs: LINGER_MS,
    });
  }

  async with(session: RememberedSession, participantId: ParticipantId): Promise<void> {
    if (!this.#siblings.exist) return;
    const run = session.live.state.run;
    if (session.byId.has(participantId) && (!run || session.own.has(participantId))) return;
    const latecomer = await this.#latecomers.add(participantId);
    if (!latecomer) return;
    const { answer, membership, ...newcomer } = latecomer;
    if (!session.byId.has(participantId)) session.add({ participantId, ...newcomer });
    session.memberships?.set(participantId, membership);
    if (answer && answer.runId === run?.id && !session.own.has(participantId)) {
      const { value, confidence } = answer;
      session.own.set(participantId, { value, verdict: null, points: null, confidence });
    }
  }
}
