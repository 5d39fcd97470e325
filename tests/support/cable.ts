import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';

/** A TCP cable to a database that can be pulled out, plugged in again, and be a very long one. */
export type Cable = {
  url: string;
  /** From now on everything arrives this much later, in each direction. */
  stretch: (delayMs: number) => void;
  pull: () => void;
  plugIn: () => void;
  close: () => Promise<void>;
};

export async function layCable(databaseUrl: string): Promise<Cable> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let pulled = false;
  let delayMs = 0;
  const server = createServer((near) => {
    if (pulled) {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(delayed(() => delayMs)).pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => sockets.delete(one));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  const pull = () => {
    pulled = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    stretch: (ms) => {
      delayMs = ms;
    },
    pull,
    plugIn: () => {
      pulled = false;
    },
    close: () => {
      pull();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function delayed(delayMs: () => number): Transform {
  return new Transform({
    transform: (chunk, _encoding, done) => {
      if (delayMs() === 0) done(null, chunk);
      else setTimeout(() => done(null, chunk), delayMs());
    },
  });
}
