import type { ParticipantId, SessionId } from '@/domain/ids';

/** Who is connected to this process; somebody with two tabs is here once. */
export class Presence {
  readonly #sockets = new Map<SessionId, Map<ParticipantId, number>>();

  enter(session: SessionId, participant: ParticipantId): void {
    const people = this.#sockets.get(session) ?? new Map<ParticipantId, number>();
    people.set(participant, (people.get(participant) ?? 0) + 1);
    this.#sockets.set(session, people);
  }

  leave(session: SessionId, participant: ParticipantId): void {
    const people = this.#sockets.get(session);
    const left = (people?.get(participant) ?? 1) - 1;
    if (left > 0) people?.set(participant, left);
    else people?.delete(participant);
    if (people?.size === 0) this.#sockets.delete(session);
  }

  of(session: SessionId): ReadonlySet<ParticipantId> {
    return new Set(this.#sockets.get(session)?.keys());
  }

  sessions(): SessionId[] {
    return [...this.#sockets.keys()];
  }
}
