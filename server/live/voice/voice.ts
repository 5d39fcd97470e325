import type { SessionId } from '@/domain/ids';
import { REACTIONS_MAX } from '@/domain/voice/reactions';
import { logFault } from '@/server/observe/log-fault';
import type { Database } from '@/server/store/database';
import type { Audience } from '../audience';
import { Paced } from '../paced';
import type { Siblings } from '../siblings';
import type { LiveServer, LiveSocket } from '../socket-types';
import { WindowCounter } from '../window-counter';
import { PulseNews } from './pulse-news';
import { QuestionNews } from './question-news';
import { ReactionNews } from './reaction-news';

const TELL_EVERY_MS = 500;

type Parts = {
  io: LiveServer;
  audience: Audience;
  database: Database;
  siblings: Siblings;
};

/**
 * The room's own voice: questions, pulse and reactions. What changes is told here at a paced rate,
 * and to the other processes for their hosts and phones.
 */
export class Voice {
  readonly #siblings: Siblings;
  readonly #questions: QuestionNews;
  readonly #pulse: PulseNews;
  readonly reactions: ReactionNews;
  readonly reactionLimit = new WindowCounter(REACTIONS_MAX, 10_000);
  readonly #tellQuestions: Paced<SessionId>;
  readonly #tellPulse: Paced<SessionId>;

  constructor(parts: Parts) {
    this.#siblings = parts.siblings;
    this.#questions = new QuestionNews(parts);
    this.#pulse = new PulseNews(parts);
    this.reactions = new ReactionNews(parts.io);
    const teller = (name: 'questions:changed' | 'pulse:changed') =>
      new Paced<SessionId>(TELL_EVERY_MS, async (id) => parts.siblings.tell(name, id), logFault);
    this.#tellQuestions = teller('questions:changed');
    this.#tellPulse = teller('pulse:changed');
  }

  questionsChanged(id: SessionId): void {
    this.#questions.changed(id);
    if (this.#siblings.exist) this.#tellQuestions.ask(id);
  }

  pulseChanged(id: SessionId): void {
    this.#pulse.changed(id);
    if (this.#siblings.exist) this.#tellPulse.ask(id);
  }

  heardOfQuestions(id: SessionId): void {
    this.#questions.changed(id);
  }

  heardOfPulse(id: SessionId): void {
    this.#pulse.changed(id);
  }

  /** After the view: what a host or stage is told beside it. */
  async welcome(socket: LiveSocket): Promise<void> {
    const { role } = socket.data;
    if (role.as !== 'host' && role.as !== 'stage') return;
    await this.#questions.welcome(role.sessionId, socket);
    if (role.as === 'host') await this.#pulse.welcome(role.sessionId, socket);
  }

  stop(): void {
    for (const part of [this.#questions, this.#pulse, this.reactions]) part.stop();
    for (const paced of [this.#tellQuestions, this.#tellPulse]) paced.stop();
  }
}
