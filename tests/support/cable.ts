import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A TCP cable to a database that can be pulled out and plugged in again. */
export type Cable = {
  url: string;
  pull: () => void;
  plugIn: () => void;
  close: () => Promise<void>;
};

export async function layCable(databaseUrl: string): Promise<Cable> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let pulled = false;
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
      one.pipe(other);
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
