import { setImmediate as nextRound } from 'node:timers/promises';
import type { ParticipantId, SessionId } from '@/domain/ids';
import type { SessionView } from '@/domain/views';
import { joinAddresses } from '@/server/addresses';
import type { ServerConfig } from '@/server/config';
import { groupAnswers } from '@/server/store/answers';
import type { Database } from '@/server/store/database';
import { type OwnHomework, readOwnHomework } from '@/server/store/homework/own-homework';
import { readLiveDeck } from '@/server/store/live-deck';
import { listReadmissions } from '@/server/store/participants';
import { readEarlierRound } from '@/server/store/rounds/earlier-round';
import { findSlide } from '@/server/store/slides';
import { readDelivery } from '@/server/store/time/delivery';
import type { Audience } from './audience';
import type { CatchUp } from './catch-up';
import { confidenceOf } from './confidence-of';
import { readProgress } from './homework/read-progress';
import { phoneMessages } from './phone-messages';
import type { RememberedSession } from './remembered-session';
import { encodeEvent, sendEncoded } from './send-encoded';
import type { SessionMemory } from './session-memory';
import type { SharedPresence } from './shared-presence';
import { type LiveServer, type LiveSocket, rooms } from './socket-types';
import type { ToldVersions } from './told-versions';
import { Turns } from './turns';
import type { Addresses } from './views/addresses';
import { countAnswers, countsForStage } from './views/counts';
import { hostView } from './views/host-view';
import { phoneView } from './views/phone-view';
import { hostRoom, stageRoom } from './views/room';
import type { HostFacts, RoomFacts } from './views/room-facts';
import { stageView } from './views/stage-view';
import { waitsForOf } from './waits-for';

type Parts = {
  io: LiveServer;
  audience: Audience;
  database: Database;
  config: ServerConfig;
  memory: SessionMemory;
  everywhere: SharedPresence;
  told: ToldVersions;
  catchUp: CatchUp;
};

/** So many phones are written to in one go; then other work has its turn. */
const PHONES_IN_A_ROW = 250;

/** Makes each audience's view and sends it to the clients of this process. */
export class Publisher {
  readonly #parts: Parts;
  readonly #turns = new Turns<SessionId>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** After a step that led to `version`: everybody gets the new view, unless they have it already. */
  publish(id: SessionId, version: number): Promise<void> {
    return this.#turns.take(id, async () => {
      const { audience, memory, told } = this.#parts;
      if (audience.isEmpty(id)) return memory.forget(id);
      if (!told.isBehind(id, version)) return;
      try {
        const session = await memory.refresh(id);
        if (!session) return;
        const phonesKnow = told.hasTold(id, session.live.state.slide?.told ?? Infinity);
        await Promise.all([
          phonesKnow ? null : this.#sendToPhones(session),
          this.#sendToWatchers(session),
        ]);
        told.tell(id, session.live.state.version);
      } catch (error) {
        told.fail(id);
        throw error;
      }
    });
  }

  /** At most four times a second: how many answered, and what host and stage may know of it. */
  async publishTally(id: SessionId): Promise<void> {
    const { io, audience, memory, database } = this.#parts;
    if (!audience.isWatched(id)) return;
    const session = await memory.read(id);
    if (!session) return;
    const hasHost = audience.hosts(id).length > 0;
    if (session.homework && hasHost) {
      const progress = await readProgress(database, id, session.homework);
      io.local.to(rooms.hosts(id)).volatile.emit('homework:progress', progress);
    }
    const { run } = session.live.state;
    if (!run) return;
    const runId = run.id;
    const [groups, waitsFor, confidence] = await Promise.all([
      groupAnswers(database, runId),
      hasHost ? waitsForOf(database, session) : null,
      hasHost ? confidenceOf(database, session) : null,
    ]);
    const counts = countAnswers(session, groups);
    io.local
      .to(rooms.hosts(id))
      .volatile.emit('run:tally', { runId, ...counts, waitsFor, confidence });
    io.local.to(rooms.stages(id)).volatile.emit('run:tally', {
      runId,
      ...countsForStage(session, counts),
    });
  }

  /** Who is here, for stage and host. */
  async publishRoom(id: SessionId): Promise<void> {
    const { io, audience, memory, database, everywhere } = this.#parts;
    if (!audience.isWatched(id)) return;
    const session = await memory.read(id);
    if (!session) return;
    const here = await everywhere.people(id);
    io.local.to(rooms.stages(id)).emit('session:room', stageRoom(session, here));
    if (audience.hosts(id).length > 0) {
      const readmissions = await listReadmissions(database, id);
      io.local.to(rooms.hosts(id)).emit('session:room', hostRoom(session, here, readmissions));
    }
  }

  /** The whole view of one client; null when it has none (a visitor, or a session that is gone). */
  async viewFor(socket: LiveSocket): Promise<SessionView | null> {
    const { role } = socket.data;
    if (role.as === 'visitor') return null;
    const session = await this.#parts.memory.read(role.sessionId);
    if (!session) return null;
    if (role.as === 'phone') {
      await this.#parts.catchUp.with(session, role.participantId);
      return this.#phoneView(session, role.participantId);
    }
    const [room, forHosts] = await Promise.all([
      this.#roomFacts(session),
      role.as === 'host' ? this.#hostFacts(session) : null,
    ]);
    return this.#watcherView(socket, session, room, forHosts);
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
    const view = session && (await this.#phoneView(session, participant));
    if (view) (except ? except.local.to(room) : io.local.to(room)).emit('session:view', view);
  }

  async #phoneView(session: RememberedSession, participant: ParticipantId) {
    const done = await this.#homeworkOf(session, [participant]);
    return phoneView(session, participant, done.get(participant));
  }

  /** Asks nothing of the database unless the session is a homework. */
  async #homeworkOf(
    { homework, live }: RememberedSession,
    people: ParticipantId[],
  ): Promise<Map<ParticipantId, OwnHomework>> {
    return homework ? readOwnHomework(this.#parts.database, live.state.id, people) : new Map();
  }

  async #sendToPhones(session: RememberedSession): Promise<void> {
    const sockets = this.#parts.audience.phones(session.live.state.id);
    const people = sockets.flatMap(({ data: { role } }) =>
      role.as === 'phone' ? [role.participantId] : [],
    );
    const messageOf = phoneMessages(session, await this.#homeworkOf(session, people));
    let inARow = 0;
    for (const socket of sockets) {
      const { role } = socket.data;
      const message = role.as === 'phone' ? messageOf(role.participantId) : null;
      if (message) sendEncoded(socket, message);
      if (++inARow % PHONES_IN_A_ROW === 0) await nextRound();
    }
  }

  async #sendToWatchers(session: RememberedSession): Promise<void> {
    const { audience } = this.#parts;
    const { id } = session.live.state;
    if (!audience.isWatched(id)) return;
    const hasHost = audience.hosts(id).length > 0;
    const [room, forHosts] = await Promise.all([
      this.#roomFacts(session),
      hasHost ? this.#hostFacts(session) : null,
    ]);
    for (const socket of [...audience.hosts(id), ...audience.stages(id)]) {
      const view = this.#watcherView(socket, session, room, forHosts);
      // A host's view names everybody: encoded here it is not searched for binary parts first.
      if (view) sendEncoded(socket, encodeEvent('session:view', JSON.stringify(view)));
    }
  }

  async #roomFacts({ live }: RememberedSession): Promise<RoomFacts> {
    const { database, everywhere } = this.#parts;
    const { id, run, slide } = live.state;
    const [here, groups, earlier, shown] = await Promise.all([
      everywhere.people(id),
      run ? groupAnswers(database, run.id) : [],
      run && run.round > 1 && run.closedAt !== null ? readEarlierRound(database, run.id) : null,
      slide ? findSlide(database, live.lectureId, slide.id) : null,
    ]);
    return { here, groups, earlier, slide: shown };
  }

  async #hostFacts(session: RememberedSession): Promise<HostFacts> {
    const { database } = this.#parts;
    const { live, homework } = session;
    const { run } = live.state;
    const [deck, readmissions, waitsFor, delivery, confidence, progress] = await Promise.all([
      readLiveDeck(database, live.lectureId, live.state.id),
      listReadmissions(database, live.state.id),
      waitsForOf(database, session),
      run && run.closedAt !== null ? readDelivery(database, run.id) : null,
      confidenceOf(database, session),
      homework && readProgress(database, live.state.id, homework),
    ]);
    return { deck, readmissions, waitsFor, delivery, confidence, homework: progress };
  }

  #watcherView(
    socket: LiveSocket,
    session: RememberedSession,
    room: RoomFacts,
    forHosts: HostFacts | null,
  ): SessionView | null {
    const addresses = this.#addressesFor(socket);
    if (socket.data.role.as === 'stage') return stageView(session, room, addresses);
    return forHosts && hostView(session, room, forHosts, addresses);
  }

  #addressesFor(socket: LiveSocket): Addresses {
    const { headers, secure } = socket.handshake;
    const host = headers.host ?? `localhost:${this.#parts.config.port}`;
    const protocol = secure || headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
    const ownOrigin = `${protocol}://${host}`;
    return { origins: joinAddresses(this.#parts.config, ownOrigin), ownOrigin };
  }
}
