import { refusalMessages } from '@/domain/refusals';
import { RawSocket } from '../../support/raw-socket';
import type { Hall } from './hall';
import { LeakWatch } from './leak-watch';
import { type Message, randomMessage } from './messages';
import type { SeededRandom } from './seeded-random';

export type Audience = 'visitor' | 'phone' | 'stage' | 'host';
export type Note = { problem: (text: string) => void; answered: (code: string) => void };

const USUAL: Record<Audience, readonly string[]> = {
  visitor: ['session:knock', 'session:join', 'session:ask-back'],
  phone: ['answer:submit', 'answer:submit', 'answer:submit', 'session:refresh'],
  stage: ['session:refresh'],
  host: [
    ...['run:open', 'run:open', 'run:ask', 'run:close', 'run:reveal', 'run:reveal', 'run:live'],
    ...['run:pause', 'run:resume', 'run:extend', 'run:show', 'leaderboard:show', 'session:lock'],
    ...['session:address', 'participant:remove', 'participant:rename', 'readmission:answer'],
  ],
};

/** One client that sends right and wrong messages, one after the other, and checks every answer. */
export class Actor {
  #audience: Audience;
  #auth: object;
  readonly #hall: Hall;
  readonly #random: SeededRandom;
  readonly #note: Note;
  #socket: RawSocket | null = null;
  #watch = new LeakWatch();
  /** Who a phone is, known when it is let in; the host may remove it. */
  #mayBeRemoved: boolean;

  constructor(
    audience: Audience,
    auth: object,
    parts: { hall: Hall; random: SeededRandom; note: Note },
  ) {
    this.#audience = audience;
    this.#auth = auth;
    this.#hall = parts.hall;
    this.#random = parts.random;
    this.#note = parts.note;
    this.#mayBeRemoved = audience === 'phone';
  }

  async step(): Promise<void> {
    if (this.#random.chance(0.03)) this.leave();
    const socket = await this.#connected();
    if (!socket) return;
    await this.#exchange(socket, randomMessage(this.#random, this.#hall, USUAL[this.#audience]));
    this.#look(socket);
  }

  leave(): void {
    if (this.#socket) this.#look(this.#socket);
    this.#socket?.close();
    this.#socket = null;
  }

  /** The open connection, or a new one with what this actor has to show. */
  async #connected(): Promise<RawSocket | null> {
    if (this.#socket && !this.#socket.closed) return this.#socket;
    this.#watch = new LeakWatch();
    const socket = await new RawSocket(this.#hall.url).opened();
    const answer = await socket.handshake(this.#auth);
    if (answer.startsWith('40')) {
      this.#socket = socket;
      return socket;
    }
    this.#refused(JSON.parse(answer.slice(2)).data?.code);
    socket.close();
    return null;
  }

  /** Removed, or replaced by another device: from now on a visitor. */
  #refused(code: string): void {
    if (!['removed', 'bad-token', 'waiting'].includes(code) || !this.#mayBeRemoved) {
      this.#note.problem(`a handshake of a ${this.#audience} was refused with ${code}`);
    }
    this.#audience = 'visitor';
    this.#auth = {};
  }

  async #exchange(socket: RawSocket, { event, json }: Message): Promise<void> {
    const name = JSON.stringify(event);
    const { ack, id } = socket.expectAck();
    socket.ws.send(json === null ? `42${id}[${name}]` : `42${id}[${name},${json}]`);
    try {
      const { ok, code = 'without a code', ...fields } = await ack;
      this.#note.answered(ok ? 'ok' : code);
      if (!ok && !(code in refusalMessages))
        this.#note.problem(`${event} was refused with ${code}`);
      if (code === 'unavailable')
        this.#note.problem(`${event} ${json?.slice(0, 300)}: unavailable`);
      if (ok && event === 'session:join') this.#joined(fields);
      if (ok && typeof fields.runId === 'string') this.#hall.runId = fields.runId;
    } catch (error) {
      if (!this.#mayBeRemoved) {
        this.#note.problem(`${event} of a ${this.#audience}: ${(error as Error).message}`);
      }
    }
  }

  #joined({ token, participantId }: Record<string, unknown>): void {
    this.#audience = 'phone';
    this.#auth = { token };
    this.#mayBeRemoved = true;
    this.#hall.participantIds.push(participantId as string);
  }

  /** What has come since the last look; the host may see keys, and tells who waits. */
  #look(socket: RawSocket): void {
    for (const frame of socket.frames.splice(0)) {
      if (this.#audience !== 'host') {
        const leaks = this.#watch.leaksIn(frame);
        if (leaks.length > 0) {
          this.#note.problem(`a ${this.#audience} was sent ${leaks}: ${frame.slice(0, 400)}`);
        }
      }
      const waiting = /"readmissionId":"([\w-]+)"/.exec(frame)?.[1];
      if (waiting) this.#hall.readmissionIds = [waiting];
    }
  }
}
