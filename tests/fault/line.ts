import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** One tab's way to the servers, as a sticky balancer lays it; it can be cut. */
export type Line = {
  url: string;
  cut: () => void;
  mend: () => void;
  /** From now on a bad line is good: what it has lost shows as a lost connection. */
  behave: () => void;
  /** From now on a shuffling line shuffles. */
  misbehave: () => void;
  close: () => Promise<void>;
};

/** A steady line to the port that `portOf` names when a connection is made. */
export async function laySteadyLine(portOf: () => number | null): Promise<Line> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    const port = isCut ? null : portOf();
    near.on('error', () => near.destroy());
    if (port === null) return near.destroy();
    const far = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.setNoDelay(true);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    mend: () => {
      isCut = false;
    },
    behave: () => {},
    misbehave: () => {},
    close: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
