/**
 * Handshakes over one connection. Socket.IO starts one for every CONNECT packet that comes before
 * the first is through, and each of them asks the database.
 */
export class HandshakeCounter {
  readonly #cap: number;
  readonly #counts = new WeakMap<object, number>();

  constructor(cap: number) {
    this.#cap = cap;
  }

  passes(connection: object): boolean {
    const count = (this.#counts.get(connection) ?? 0) + 1;
    this.#counts.set(connection, count);
    return count <= this.#cap;
  }
}
