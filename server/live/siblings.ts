import type { ParticipantId, SessionId } from '@/domain/ids';
import type { LiveServer } from './socket-types';

/**
 * What processes that serve the same sessions tell each other. No news carries a fact that its
 * receiver relies on, it only says where to look: so news that is late, doubled or lost does no
 * harm, and `Healing` makes up for it.
 */
export type News = {
  'session:changed': (session: SessionId, version: number) => void;
  'room:changed': (session: SessionId) => void;
  'answers:changed': (session: SessionId) => void;
  'questions:changed': (session: SessionId) => void;
  'pulse:changed': (session: SessionId) => void;
  'participant:sent-away': (participant: ParticipantId, why: 'removed' | 'replaced') => void;
  'participant:changed': (session: SessionId, participant: ParticipantId) => void;
};

/** The other processes; there are none unless the configuration says so. */
export class Siblings {
  readonly #io: LiveServer;
  readonly exist: boolean;

  constructor(io: LiveServer, exist: boolean) {
    this.#io = io;
    this.exist = exist;
  }

  tell<Name extends keyof News>(name: Name, ...facts: Parameters<News[Name]>): void {
    if (this.exist) this.#io.serverSideEmit(name, ...facts);
  }
}
