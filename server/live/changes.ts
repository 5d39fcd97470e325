import type { SessionId } from '@/domain/ids';
import { logFault } from '@/server/observe/log-fault';
import type { Audience } from './audience';
import { Paced } from './paced';
import type { Publisher } from './publisher';
import type { SessionMemory } from './session-memory';
import type { SharedPresence } from './shared-presence';
import type { Siblings } from './siblings';

const TALLY_EVERY_MS = 250;
const ROOM_EVERY_MS = 500;

type Parts = {
  audience: Audience;
  memory: SessionMemory;
  publisher: Publisher;
  everywhere: SharedPresence;
  siblings: Siblings;
};

/**
 * Changes that come by the hundred, people who come and go and answers that come in, become a few
 * messages: to hosts and stages that are connected here, and to the other processes for theirs.
 */
export class Changes {
  readonly #parts: Parts;
  readonly #tally: Paced<SessionId>;
  readonly #room: Paced<SessionId>;
  readonly #tellAnswers: Paced<SessionId>;
  readonly #tellRoom: Paced<SessionId>;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { publisher, everywhere, siblings } = parts;
    this.#tally = new Paced(TALLY_EVERY_MS, (id) => publisher.publishTally(id), logFault);
    this.#room = new Paced(ROOM_EVERY_MS, (id) => publisher.publishRoom(id), logFault);
    this.#tellAnswers = new Paced(
      TALLY_EVERY_MS,
      async (id) => siblings.tell('answers:changed', id),
      logFault,
    );
    this.#tellRoom = new Paced(
      ROOM_EVERY_MS,
      async (id) => {
        await everywhere.save(id);
        siblings.tell('room:changed', id);
      },
      logFault,
    );
  }

  answers(id: SessionId): void {
    this.#tally.ask(id);
    if (this.#parts.siblings.exist) this.#tellAnswers.ask(id);
  }

  room(id: SessionId): void {
    this.#room.ask(id);
    if (this.#parts.siblings.exist) this.#tellRoom.ask(id);
  }

  heardOfAnswers(id: SessionId): void {
    this.#tally.ask(id);
  }

  /** Somebody may have joined elsewhere: who is in the session is read anew. */
  heardOfRoom(id: SessionId): void {
    const { audience, memory } = this.#parts;
    memory.forget(id);
    if (audience.isWatched(id)) this.#room.ask(id);
  }

  stop(): void {
    for (const paced of [this.#tally, this.#room, this.#tellAnswers, this.#tellRoom]) paced.stop();
  }
}
