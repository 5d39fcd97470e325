import { io, type Socket } from 'socket.io-client';
import type { Random } from '@/domain/activity-guesses';
import type { RunId } from '@/domain/ids';
import type { AnswerAck, JoinAck } from '@/domain/protocol';
import type { PhoneView } from '@/domain/views';
import { newId } from '@/server/new-id';
import type { Persona } from './persona';
import { planAnswer } from './plan-answer';

/** Gives an answer to a run, right when it is known; null when there is none to give. */
export type Think = (run: RunId, knows: boolean) => Promise<{ answer: unknown } | null>;

type Place = { url: string; code: string };
type Parts = {
  think: Think;
  random: Random;
  /** 1 is a person's pace; tests are in a hurry. */
  haste: number;
  /** The session is over, or did not let her in. */
  onLeave: () => void;
};

const ACK_MS = 8_000;

/** One simulated student: a phone's socket, and somebody who thinks before tapping. */
export class Student {
  readonly #socket: Socket;
  readonly #persona: Persona;
  readonly #code: string;
  readonly #parts: Parts;
  #token: string | null = null;
  #timer: NodeJS.Timeout | undefined;
  /** The run that an answer is planned for, or was given to. */
  #run: RunId | null = null;
  #gone = false;

  constructor({ url, code }: Place, persona: Persona, parts: Parts) {
    this.#persona = persona;
    this.#code = code;
    this.#parts = parts;
    this.#socket = io(url, {
      auth: (give) => give(this.#token === null ? {} : { token: this.#token }),
      query: { code },
      transports: ['websocket'],
      forceNew: true,
    });
    this.#socket.on('connect', () => void this.#comeIn());
    this.#socket.on('session:view', (view: PhoneView) => this.#look(view));
    this.#socket.on('participant:removed', () => this.leave());
    this.#socket.on('connect_error', (error: Error & { data?: unknown }) => {
      // Refused, and not only out of reach: it would be refused again.
      if (error.data) this.leave();
    });
  }

  leave(): void {
    if (this.#gone) return;
    this.#gone = true;
    clearTimeout(this.#timer);
    this.#socket.disconnect();
    this.#parts.onLeave();
  }

  async #comeIn(): Promise<void> {
    if (this.#token !== null) return;
    const { nickname } = this.#persona;
    const ack = await this.#send<JoinAck>('session:join', { code: this.#code, nickname });
    if (!ack?.ok) return this.leave();
    this.#token = ack.token;
    this.#look(ack.view);
  }

  #look({ phase, run, now, me }: PhoneView): void {
    if (phase === 'ended') this.leave();
    if (phase !== 'open' || !run || run.runId === this.#run || me.answer !== null) return;
    this.#run = run.runId;
    clearTimeout(this.#timer);
    const { random, haste } = this.#parts;
    const leftMs = run.closesAt === null ? null : run.closesAt - now;
    const plan = planAnswer(this.#persona, leftMs, random);
    if (!plan) return;
    this.#timer = setTimeout(() => void this.#answer(run.runId, plan.knows), plan.afterMs / haste);
  }

  async #answer(runId: RunId, knows: boolean): Promise<void> {
    const thought = await this.#parts.think(runId, knows).catch(() => null);
    if (!thought || this.#gone) return;
    await this.#send<AnswerAck>('answer:submit', { runId, answerId: newId(), ...thought });
  }

  /** Null when no acknowledgement came. */
  async #send<Ack>(event: string, payload: object): Promise<Ack | null> {
    return this.#socket
      .timeout(ACK_MS)
      .emitWithAck(event, payload)
      .catch(() => null);
  }
}
