/**
 * Counts per key in windows of fixed length that all keys share. It is asked for every message, so
 * it is a number in a map and nothing else: no promise, no timer, and what it remembers is forgotten
 * as a whole when the window is over. Around the turn of a window up to twice the limit passes.
 */
export class WindowCounter {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #counts = new Map<string, number>();
  #until = 0;

  constructor(limit: number, windowMs: number) {
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  passes(key: string, now = Date.now()): boolean {
    // A clock that was set back would otherwise keep the window open.
    if (now >= this.#until || now < this.#until - this.#windowMs) {
      this.#counts.clear();
      this.#until = now + this.#windowMs;
    }
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count <= this.#limit;
  }
}
