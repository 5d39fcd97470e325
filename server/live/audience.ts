import type { SessionId } from '@/domain/ids';
import { type LiveServer, type LiveSocket, rooms } from './socket-types';

/** The sockets of a session that are connected to this process. */
export class Audience {
  readonly #io: LiveServer;

  constructor(io: LiveServer) {
    this.#io = io;
  }

  phones(id: SessionId): LiveSocket[] {
    return this.#socketsIn(rooms.phones(id));
  }

  stages(id: SessionId): LiveSocket[] {
    return this.#socketsIn(rooms.stages(id));
  }

  hosts(id: SessionId): LiveSocket[] {
    return this.#socketsIn(rooms.hosts(id));
  }

  /** Somebody looks at the whole room: a host or a stage. */
  isWatched(id: SessionId): boolean {
    return this.#has(rooms.hosts(id)) || this.#has(rooms.stages(id));
  }

  isEmpty(id: SessionId): boolean {
    return !this.isWatched(id) && !this.#has(rooms.phones(id));
  }

  #has(room: string): boolean {
    return this.#io.sockets.adapter.rooms.has(room);
  }

  #socketsIn(room: string): LiveSocket[] {
    const { adapter, sockets } = this.#io.sockets;
    return [...(adapter.rooms.get(room) ?? [])].flatMap((id) => sockets.get(id) ?? []);
  }
}
