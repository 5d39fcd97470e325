import type { SessionId } from '@/domain/ids';
import type { Reaction, ReactionCounts } from '@/domain/voice/reactions';
import { logFault } from '@/server/observe/log-fault';
import { Paced } from '../paced';
import { type LiveServer, rooms } from '../socket-types';

const EVERY_MS = 1000;

/**
 * Sums reactions up for a second and sends them to every host and stage, also of other processes.
 * They live in this process only until they are sent: what is lost with it is lost.
 */
export class ReactionNews {
  readonly #io: LiveServer;
  readonly #counts = new Map<SessionId, ReactionCounts>();
  readonly #paced: Paced<SessionId>;

  constructor(io: LiveServer) {
    this.#io = io;
    this.#paced = new Paced(EVERY_MS, async (id) => this.#send(id), logFault);
  }

  add(id: SessionId, reaction: Reaction): void {
    const counts = this.#counts.get(id) ?? {};
    counts[reaction] = (counts[reaction] ?? 0) + 1;
    this.#counts.set(id, counts);
    this.#paced.ask(id);
  }

  stop(): void {
    this.#paced.stop();
  }

  #send(id: SessionId): void {
    const counts = this.#counts.get(id);
    this.#counts.delete(id);
    if (!counts) return;
    this.#io.to([rooms.hosts(id), rooms.stages(id)]).volatile.emit('reaction:sums', { counts });
  }
}
