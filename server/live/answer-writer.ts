import type { AnswerFate, PendingAnswer } from '@/server/store/answers';

type Waiting = {
  answer: PendingAnswer;
  resolve: (fate: AnswerFate) => void;
  reject: (error: unknown) => void;
};

const LINGER_MS = 5;
const MAX_BATCH = 1000;

/**
 * Group commit: answers that arrive while the last batch is being written go together into the
 * next one. A promise resolves after the commit, never before.
 */
export class AnswerWriter {
  readonly #store: (batch: PendingAnswer[]) => Promise<AnswerFate[]>;
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;

  constructor(store: (batch: PendingAnswer[]) => Promise<AnswerFate[]>) {
    this.#store = store;
  }

  write(answer: PendingAnswer): Promise<AnswerFate> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ answer, resolve, reject });
      this.#running ??= this.#drain();
    });
  }

  /** Resolves when everything handed in so far has been written or refused. */
  async flush(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #drain(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, LINGER_MS));
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, MAX_BATCH);
      try {
        const fates = await this.#store(batch.map(({ answer }) => answer));
        for (const [index, { resolve }] of batch.entries()) resolve(fates[index] as AnswerFate);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#running = null;
  }
}
