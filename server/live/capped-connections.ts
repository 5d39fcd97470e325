type Connection = { close: () => unknown };

/**
 * Connections of one kind, by address. Beyond the cap the oldest gives way: who opens thousands
 * drives out her own first, and somebody who has just come is not refused.
 */
export class CappedConnections {
  readonly #cap: number;
  readonly #byAddress = new Map<string, Set<Connection>>();
  readonly #addresses = new WeakMap<Connection, string>();

  constructor(cap: number) {
    this.#cap = cap;
  }

  enter(connection: Connection, address: string): void {
    const held = this.#byAddress.get(address) ?? new Set();
    this.#byAddress.set(address, held.add(connection));
    this.#addresses.set(connection, address);
    if (held.size <= this.#cap) return;
    const [oldest] = held;
    if (!oldest) return;
    this.leave(oldest);
    oldest.close();
  }

  /** It is gone, or has become something else. */
  leave(connection: Connection): void {
    const address = this.#addresses.get(connection);
    if (address === undefined) return;
    const held = this.#byAddress.get(address);
    held?.delete(connection);
    if (held?.size === 0) this.#byAddress.delete(address);
  }
}
