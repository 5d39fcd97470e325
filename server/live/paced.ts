/**
 * Runs `work` for a key soon after it was asked for, at most once per `everyMs`, and never twice at
 * once for the same key: many small changes become one message.
 */
export class Paced<Key> {
  readonly #everyMs: number;
  readonly #work: (key: Key) => Promise<void>;
  readonly #onError: (error: unknown) => void;
  readonly #timers = new Map<Key, NodeJS.Timeout>();
  readonly #asked = new Set<Key>();

  constructor(
    everyMs: number,
    work: (key: Key) => Promise<void>,
    onError: (error: unknown) => void,
  ) {
    this.#everyMs = everyMs;
    this.#work = work;
    this.#onError = onError;
  }

  ask(key: Key): void {
    this.#asked.add(key);
    if (!this.#timers.has(key)) this.#start(key, Math.min(50, this.#everyMs));
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#asked.clear();
  }

  #start(key: Key, delayMs: number): void {
    this.#timers.set(
      key,
      setTimeout(() => void this.#run(key), delayMs),
    );
  }

  async #run(key: Key): Promise<void> {
    // Nothing was asked for since the last time: the next one is soon again.
    if (!this.#asked.delete(key)) {
      this.#timers.delete(key);
      return;
    }
    await this.#work(key).catch(this.#onError);
    if (this.#timers.has(key)) this.#start(key, this.#everyMs);
  }
}
