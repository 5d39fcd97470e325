type Connection = { close: () => unknown };

/**
 * Connections that have not joined anything, by address. Beyond the cap the oldest gives way: who
 * opens thousands drives out her own first, and somebody who has just come is not refused.
 */
export class IdleVisitors {
  readonly #cap: number;
  readonly #byAddress = new Map<string, Set<Connection>>();
  readonly #addresses = new WeakMap<Connection, string>();

  constructor(cap: number) {
    this.#cap = cap;
  }

  enter(connection: Connection, address: string): void {
    const idle = this.#byAddress.get(address) ?? new Set();
    this.#byAddress.set(address, idle.add(connection));
    this.#addresses.set(connection, address);
    if (idle.size <= this.#cap) return;
    const [oldest] = idle;
    if (!oldest) return;
    this.leave(oldest);
    oldest.close();
  }

  /** It has joined, or is gone. */
  leave(connection: Connection): void {
    const address = this.#addresses.get(connection);
    if (address === undefined) return;
    const idle = this.#byAddress.get(address);
    idle?.delete(connection);
    if (idle?.size === 0) this.#byAddress.delete(address);
  }
}
