/** Counts what is being worked on, so that stopping can wait for it. */
export class InFlight {
  #count = 0;
  #closed = false;
  #whenEmpty: (() => void) | null = null;

  /** False when nothing new is taken any more; else `end` is to be called when it is done. */
  begin(): boolean {
    if (this.#closed) return false;
    this.#count += 1;
    return true;
  }

  end(): void {
    this.#count -= 1;
    if (this.#count === 0) this.#whenEmpty?.();
  }

  /** Takes nothing new and resolves when everything taken is done, or after `patienceMs`. */
  close(patienceMs: number): Promise<void> {
    this.#closed = true;
    if (this.#count === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, patienceMs);
      this.#whenEmpty = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
