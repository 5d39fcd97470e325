import type { Ack } from '@/domain/protocol';
import type { KeptText } from './kept-text';
import {
  isPassing,
  type Outbox,
  type OutboxEntry,
  pendingAnswers,
  putAnswer,
  readOutbox,
  settleAnswer,
  writeOutbox,
} from './outbox';
import { retryDelay } from './retry-delay';

type Timer = ReturnType<typeof setTimeout>;
type SendAnswer = (entry: OutboxEntry) => Promise<Ack>;

const TAKE_OVER_MS = 4_000;

/**
 * Sends what waits in the outbox until the server has acknowledged or refused it for good. The
 * kept text is the truth: a reload, or the other tab, goes on where this one stopped.
 */
export class AnswerSender {
  readonly #text: KeptText;
  readonly #send: SendAnswer;
  readonly #newId: () => string;
  readonly #inFlight = new Set<string>();
  readonly #attempts = new Map<string, number>();
  #timer: Timer | undefined;
  #stopWatching: (() => void) | null = null;

  constructor(text: KeptText, send: SendAnswer, newId: () => string) {
    this.#text = text;
    this.#send = send;
    this.#newId = newId;
  }

  submit(runId: string, value: unknown, tookMs?: number): void {
    const answer = { runId, answerId: this.#newId(), value, tookMs };
    this.#text.write(writeOutbox(putAnswer(this.#present(), answer)));
    this.#flush();
  }

  /** Call it whenever there is a connection again; what is under way is not sent twice. */
  start(): void {
    this.#stopWatching ??= this.#text.subscribe(() => this.#watch());
    this.#flush();
  }

  stop(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #flush(): void {
    if (!this.#stopWatching) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const entry of this.#unsent()) void this.#deliver(entry);
  }

  /** Another tab has written an answer down. It sends it itself, unless it is closed before. */
  #watch(): void {
    if (this.#timer === undefined && this.#unsent().length > 0) this.#flushIn(TAKE_OVER_MS);
  }

  #unsent(): OutboxEntry[] {
    return pendingAnswers(this.#present()).filter(({ answerId }) => !this.#inFlight.has(answerId));
  }

  async #deliver(entry: OutboxEntry): Promise<void> {
    const { answerId } = entry;
    this.#inFlight.add(answerId);
    const reply = await this.#send(entry);
    this.#inFlight.delete(answerId);
    if (isPassing(reply)) this.#again(answerId);
    else this.#text.write(writeOutbox(settleAnswer(this.#present(), answerId, reply)));
  }

  #present(): Outbox {
    return readOutbox(this.#text.read());
  }

  #again(answerId: string): void {
    const attempt = this.#attempts.get(answerId) ?? 0;
    this.#attempts.set(answerId, attempt + 1);
    if (this.#stopWatching) this.#flushIn(retryDelay(attempt, Math.random()));
  }

  #flushIn(delayMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), delayMs);
  }
}
