import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { AnyAck } from './live-client';

type Options = {
  /** The source address: all of 127.0.0.0/8 is this machine. */
  localAddress?: string;
  headers?: Record<string, string>;
  origin?: string;
};

type Waiting = { resolve: (ack: AnyAck) => void; reject: (error: Error) => void };

const ACK_MS = 20_000;

/**
 * A client of Engine.IO 4 and Socket.IO 5 over WebSocket that sends what it is told, right or wrong,
 * and is light enough to be there by the thousand.
 */
export class RawSocket {
  readonly ws: WebSocket;
  readonly frames: string[] = [];
  closed = false;
  #nextId = 0;
  readonly #waiting = new Map<number, Waiting>();
  readonly #watchers = new Set<(frame: string) => void>();

  constructor(url: string, options: Options = {}) {
    this.ws = new WebSocket(
      `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
      options,
    );
    this.ws.on('message', (data) => this.#take(data.toString()));
    this.ws.on('error', () => {});
    this.ws.on('close', () => {
      this.closed = true;
      for (const { reject } of this.#waiting.values()) {
        reject(new Error('The connection ended without an answer.'));
      }
    });
  }

  /** Resolves when Engine.IO has greeted; rejects with the HTTP status of a refusal. */
  async opened(): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.ws.once('message', () => resolve());
      this.ws.once('unexpected-response', (_request, response) =>
        reject(new Error(`refused with ${response.statusCode}`)),
      );
      this.ws.once('close', () => reject(new Error('closed')));
    });
    return this;
  }

  /** The answer to a handshake: `40{…}` admitted, `44{…}` refused. */
  async handshake(auth: object = {}): Promise<string> {
    const answer = this.next((frame) => /^4[04]/.test(frame));
    this.ws.send(`40${JSON.stringify(auth)}`);
    return answer;
  }

  send(event: string, payload?: unknown): Promise<AnyAck> {
    const { id, ack } = this.expectAck();
    const packet = payload === undefined ? [event] : [event, payload];
    this.ws.send(`42${id}${JSON.stringify(packet)}`);
    return ack;
  }

  /** An unused id, and the acknowledgement that will come under it. */
  expectAck(): { id: number; ack: Promise<AnyAck> } {
    const id = this.#nextId++;
    return { id, ack: this.ack(id) };
  }

  /** The acknowledgement under an id; rejects when the connection ends first. */
  ack(id: number): Promise<AnyAck> {
    return new Promise((resolve, reject) => {
      if (this.closed) return reject(new Error('The connection has ended already.'));
      const timer = setTimeout(() => reject(new Error('No answer came.')), ACK_MS);
      this.#waiting.set(id, {
        resolve: (ack) => {
          clearTimeout(timer);
          resolve(ack);
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      });
    });
  }

  /** The next frame that fits. */
  next(fits: (frame: string) => boolean): Promise<string> {
    return new Promise((resolve, reject) => {
      const watcher = (frame: string) => {
        if (!fits(frame)) return;
        this.#watchers.delete(watcher);
        resolve(frame);
      };
      this.#watchers.add(watcher);
      this.ws.once('close', () => reject(new Error('closed')));
    });
  }

  async ended(): Promise<void> {
    if (!this.closed) await once(this.ws, 'close');
  }

  close(): void {
    this.ws.terminate();
  }

  #take(frame: string): void {
    if (frame === '2') this.ws.send('3');
    else this.frames.push(frame);
    for (const watcher of this.#watchers) watcher(frame);
    const id = /^43(\d+)\[/.exec(frame)?.[1];
    if (id === undefined) return;
    this.#waiting.get(Number(id))?.resolve(JSON.parse(frame.slice(2 + id.length))[0]);
    this.#waiting.delete(Number(id));
  }
}
