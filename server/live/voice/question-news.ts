import type { ParticipantId, SessionId } from '@/domain/ids';
import type { HostQuestion, PinnedQuestion } from '@/domain/voice/questions';
import { listForPhones, queueForHost } from '@/domain/voice/rank-questions';
import { logFault } from '@/server/observe/log-fault';
import type { Database } from '@/server/store/database';
import { listQuestions, noteReaders } from '@/server/store/voice/question-lists';
import type { Audience } from '../audience';
import { Paced } from '../paced';
import { type LiveServer, type LiveSocket, rooms } from '../socket-types';

const WATCHERS_EVERY_MS = 500;
const READERS_EVERY_MS = 3000;

export const readersRoom = (session: SessionId) => `readers ${session}`;

type Parts = { io: LiveServer; audience: Audience; database: Database };

/** Tells hosts, stages and the phones that have the list open what there is to read. */
export class QuestionNews {
  readonly #parts: Parts;
  readonly #watchers: Paced<SessionId>;
  readonly #readers: Paced<SessionId>;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#watchers = new Paced(WATCHERS_EVERY_MS, (id) => this.#tellWatchers(id), logFault);
    this.#readers = new Paced(READERS_EVERY_MS, (id) => this.#tellReaders(id), logFault);
  }

  changed(id: SessionId): void {
    if (this.#parts.audience.isWatched(id)) this.#watchers.ask(id);
    if (this.#readersOf(id).length > 0) this.#readers.ask(id);
  }

  /** What a host or stage that has just come needs to know. */
  async welcome(id: SessionId, socket: LiveSocket): Promise<void> {
    const { questions } = await listQuestions(this.#parts.database, id);
    if (socket.data.role.as === 'host') {
      socket.emit('question:queue', { questions: queueForHost(questions) });
    } else {
      socket.emit('question:pinned', { pinned: pinnedOf(questions) });
    }
  }

  stop(): void {
    this.#watchers.stop();
    this.#readers.stop();
  }

  async #tellWatchers(id: SessionId): Promise<void> {
    const { io, audience, database } = this.#parts;
    if (!audience.isWatched(id)) return;
    const { questions } = await listQuestions(database, id);
    io.local.to(rooms.hosts(id)).emit('question:queue', { questions: queueForHost(questions) });
    io.local.to(rooms.stages(id)).emit('question:pinned', { pinned: pinnedOf(questions) });
  }

  /** They have read what they are sent: from now on they count among those who could vote. */
  async #tellReaders(id: SessionId): Promise<void> {
    const { io, database } = this.#parts;
    const people = this.#readersOf(id);
    if (people.length === 0) return;
    const { questions, readAt } = await listQuestions(database, id);
    io.local.to(readersRoom(id)).emit('question:list', { questions: listForPhones(questions) });
    await noteReaders(database, id, people, readAt);
  }

  #readersOf(id: SessionId): ParticipantId[] {
    const { adapter, sockets } = this.#parts.io.sockets;
    return [...(adapter.rooms.get(readersRoom(id)) ?? [])].flatMap((socketId) => {
      const role = sockets.get(socketId)?.data.role;
      return role?.as === 'phone' ? role.participantId : [];
    });
  }
}

function pinnedOf(questions: HostQuestion[]): PinnedQuestion | null {
  const pinned = questions.find((question) => question.pinned !== null);
  if (!pinned?.pinned) return null;
  return { text: pinned.text, votes: pinned.votes, during: pinned.pinned };
}
