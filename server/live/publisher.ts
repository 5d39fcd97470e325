import type { ParticipantId, SessionId } from '@/domain/ids';
import type { SessionView } from '@/domain/views';
import { joinAddresses } from '@/server/addresses';
import type { ServerConfig } from '@/server/config';
import { groupAnswers } from '@/server/store/answers';
import type { Database } from '@/server/store/database';
import { readLiveDeck } from '@/server/store/live-deck';
import { listReadmissions } from '@/server/store/participants';
import { countQuestions } from '@/server/store/runs';
import type { Presence } from './presence';
import type { RememberedSession } from './remembered-session';
import type { SessionMemory } from './session-memory';
import { type LiveServer, type LiveSocket, rooms } from './socket-types';
import type { Addresses } from './views/addresses';
import { countAnswers, countsForStage } from './views/counts';
import { hostView } from './views/host-view';
import { phoneView, sharedPhoneView } from './views/phone-view';
import { hostRoom, stageRoom } from './views/room';
import { stageView } from './views/stage-view';

type Parts = {
  io: LiveServer;
  database: Database;
  config: ServerConfig;
  memory: SessionMemory;
  presence: Presence;
};

/** Makes each audience's view and sends it. */
export class Publisher {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** After a decided step, or when somebody's name or place changed: everybody gets the new view. */
  async publish(id: SessionId): Promise<void> {
    const { memory } = this.#parts;
    memory.forget(id);
    const session = await memory.read(id);
    if (!session) return;
    this.#sendToPhones(session);
    await Promise.all([
      this.#sendToEach(rooms.stages(id), session),
      this.#sendToEach(rooms.hosts(id), session),
    ]);
  }

  /** At most four times a second: how many answered, and what host and stage may know of it. */
  async publishTally(id: SessionId): Promise<void> {
    const { io, memory, database } = this.#parts;
    if (!this.#isWatched(id)) return;
    const session = await memory.read(id);
    const run = session?.live.state.run;
    if (!session || !run) return;
    const runId = run.id;
    const counts = countAnswers(session, await groupAnswers(database, runId));
    io.to(rooms.hosts(id)).volatile.emit('run:tally', { runId, ...counts });
    io.to(rooms.stages(id)).volatile.emit('run:tally', {
      runId,
      ...countsForStage(session, counts),
    });
  }

  /** Who is here, for stage and host. */
  async publishRoom(id: SessionId): Promise<void> {
    const { io, memory, database, presence } = this.#parts;
    if (!this.#isWatched(id)) return;
    const session = await memory.read(id);
    if (!session) return;
    const here = presence.here(id);
    io.to(rooms.stages(id)).emit('session:room', stageRoom(session, here));
    if (this.#has(rooms.hosts(id))) {
      const readmissions = await listReadmissions(database, id);
      io.to(rooms.hosts(id)).emit('session:room', hostRoom(session, here, readmissions));
    }
  }

  /** The whole view of one client; null when it has none (a visitor, or a session that is gone). */
  async viewFor(socket: LiveSocket): Promise<SessionView | null> {
    const { role } = socket.data;
    if (role.as === 'visitor') return null;
    const session = await this.#parts.memory.read(role.sessionId);
    if (!session) return null;
    return role.as === 'phone'
      ? phoneView(session, role.participantId)
      : this.#watcherView(socket, session);
  }

  /** Sends one participant's view to all of her sockets but `except`. */
  async publishTo(
    id: SessionId,
    participant: ParticipantId,
    except: LiveSocket | null = null,
  ): Promise<void> {
    const { io, memory } = this.#parts;
    const room = rooms.participant(participant);
    const sockets = io.sockets.adapter.rooms.get(room)?.size ?? 0;
    if (sockets <= (except ? 1 : 0)) return;
    const session = await memory.read(id);
    const view = session && phoneView(session, participant);
    if (view) (except ? except.to(room) : io.to(room)).emit('session:view', view);
  }

  #sendToPhones(session: RememberedSession): void {
    const { io } = this.#parts;
    const part = sharedPhoneView(session);
    for (const socketId of io.sockets.adapter.rooms.get(rooms.phones(session.live.state.id)) ??
      []) {
      const socket = io.sockets.sockets.get(socketId);
      if (socket?.data.role.as !== 'phone') continue;
      const view = phoneView(session, socket.data.role.participantId, part);
      if (view) socket.emit('session:view', view);
    }
  }

  async #sendToEach(room: string, session: RememberedSession): Promise<void> {
    const { io } = this.#parts;
    for (const socketId of io.sockets.adapter.rooms.get(room) ?? []) {
      const socket = io.sockets.sockets.get(socketId);
      if (socket) socket.emit('session:view', await this.#watcherView(socket, session));
    }
  }

  async #watcherView(socket: LiveSocket, session: RememberedSession): Promise<SessionView> {
    const { database, presence } = this.#parts;
    const { lectureId, state } = session.live;
    const addresses = this.#addressesFor(socket);
    const here = presence.here(state.id);
    const questions = await countQuestions(database, state.id);
    if (socket.data.role.as !== 'host') {
      return stageView(session, { here, questions, addresses });
    }
    const [deck, readmissions] = await Promise.all([
      readLiveDeck(database, lectureId, state.id),
      listReadmissions(database, state.id),
    ]);
    return hostView(session, { here, questions, addresses, deck, readmissions });
  }

  #addressesFor(socket: LiveSocket): Addresses {
    const { headers, secure } = socket.handshake;
    const host = headers.host ?? `localhost:${this.#parts.config.port}`;
    const protocol = secure || headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
    const ownOrigin = `${protocol}://${host}`;
    return { origins: joinAddresses(this.#parts.config, ownOrigin), ownOrigin };
  }

  #isWatched(id: SessionId): boolean {
    return this.#has(rooms.hosts(id)) || this.#has(rooms.stages(id));
  }

  #has(room: string): boolean {
    return (this.#parts.io.sockets.adapter.rooms.get(room)?.size ?? 0) > 0;
  }
}
