type Waiting<Item, Outcome> = {
  item: Item;
  resolve: (outcome: Outcome) => void;
  reject: (error: unknown) => void;
};

const MAX_BATCH = 1000;

/**
 * Gathers single items for work that costs about the same for one as for a thousand: what arrives
 * while the last batch is under way goes together into the next one. One batch at a time: two at
 * once are slower. A promise resolves after the work on its item, never before.
 */
export class Grouped<Item, Outcome> {
  readonly #work: (batch: Item[]) => Promise<Outcome[]>;
  readonly #lingerMs: number;
  #waiting: Waiting<Item, Outcome>[] = [];
  #running: Promise<void> | null = null;

  /** `work` gives the outcomes in the order of its batch; a batch that is not full lingers for company. */
  constructor(work: (batch: Item[]) => Promise<Outcome[]>, { lingerMs }: { lingerMs: number }) {
    this.#work = work;
    this.#lingerMs = lingerMs;
  }

  add(item: Item): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#running ??= this.#drain();
    });
  }

  /** Resolves when everything handed in so far has been worked on. */
  async flush(): Promise<void> {
    while (this.#running) await this.#running;
  }

  #linger(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.#lingerMs));
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      if (this.#waiting.length < MAX_BATCH) await this.#linger();
      const batch = this.#waiting.splice(0, MAX_BATCH);
      try {
        const outcomes = await this.#work(batch.map(({ item }) => item));
        for (const [index, { resolve }] of batch.entries()) resolve(outcomes[index] as Outcome);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#running = null;
  }
}
