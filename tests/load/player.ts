import WebSocket from 'ws';
import type { Wire } from './wire';

/** Milliseconds since 1970, comparable between processes of one machine. */
export const clock = () => performance.timeOrigin + performance.now();

/**
 * A phone as light as can be: one WebSocket that speaks the protocol, keeps no state and parses only
 * what it must, so that thousands of them cost less than the server that is measured.
 */
export class Player {
  readonly #socket: WebSocket;
  readonly #wire: Wire;
  readonly #acks = new Map<
    number,
    { resolve: (ack: unknown) => void; reject: (lost: Error) => void }
  >();
  #nextId = 0;
  /** Is given the frame of every event, for tests; acknowledgements are none. */
  onEvent: ((frame: string) => void) | null = null;
  #watch: { marker: string; seen: (at: number, frame: string) => void } | null = null;
  /** Resolves when the connection stands. */
  readonly connected: Promise<void>;

  constructor(url: string, wire: Wire, localAddress?: string) {
    this.#wire = wire;
    this.#socket = new WebSocket(url.replace(/^http/, 'ws') + wire.path, {
      perMessageDeflate: false,
      skipUTF8Validation: true,
      handshakeTimeout: 30_000,
      localAddress,
    });
    this.connected = new Promise((resolve, reject) => {
      this.#socket.on('error', reject);
      this.#socket.on('close', () => this.#lose(reject));
      this.#socket.on('message', (data) => this.#receive(data.toString(), resolve));
    });
  }

  /** Sends an event; resolves with its acknowledgement. */
  send(name: string, payload: unknown): Promise<unknown> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#acks.set(id, { resolve, reject });
      this.#socket.send(this.#wire.event(id, name, payload));
    });
  }

  /** Resolves with the time when the first event that contains `marker` arrives. */
  sees(marker: string): Promise<{ at: number; frame: string }> {
    return new Promise((resolve) => {
      this.#watch = { marker, seen: (at, frame) => resolve({ at, frame }) };
    });
  }

  close(): void {
    this.#socket.terminate();
  }

  /** Whoever waits for something over this connection waits no longer. */
  #lose(connecting: (lost: Error) => void): void {
    const lost = new Error('The server has closed the connection.');
    connecting(lost);
    for (const { reject } of this.#acks.values()) reject(lost);
    this.#acks.clear();
  }

  #receive(frame: string, connected: () => void): void {
    const id = this.#wire.acknowledges(frame);
    if (id !== null) {
      const waiting = this.#acks.get(id);
      this.#acks.delete(id);
      waiting?.resolve(this.#wire.readAck(frame));
      return;
    }
    this.onEvent?.(frame);
    if (this.#watch && frame.includes(this.#watch.marker)) {
      const { seen } = this.#watch;
      this.#watch = null;
      seen(clock(), frame);
      return;
    }
    const reply = this.#wire.reply(frame);
    if (reply !== null) this.#socket.send(reply);
    const greeting = this.#wire.greet(frame);
    if (greeting === 'connected') connected();
    else if (greeting !== null) this.#socket.send(greeting);
  }
}
