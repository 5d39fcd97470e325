const MAX_REMEMBERED = 200;

/** Lets the same thing through once per `quietMs`. */
export class OncePer {
  readonly #quietMs: number;
  readonly #lastSeen = new Map<string, number>();

  constructor(quietMs: number) {
    this.#quietMs = quietMs;
  }

  allows(thing: string, now: number): boolean {
    if (now - (this.#lastSeen.get(thing) ?? Number.NEGATIVE_INFINITY) < this.#quietMs) return false;
    // Things that differ every time must not be remembered without end.
    if (this.#lastSeen.size >= MAX_REMEMBERED) this.#lastSeen.clear();
    this.#lastSeen.set(thing, now);
    return true;
  }
}
