import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { afterAll, beforeAll } from 'vitest';
import type { LiveServer } from '@/server/live/socket-types';

/** A Socket.IO server with nothing of ours, on a free port of 127.0.0.1, for all tests of a file. */
export function bareSockets(): { server: LiveServer; url: () => string } {
  const httpServer = createServer();
  const server: LiveServer = new Server(httpServer, { perMessageDeflate: false });
  beforeAll(() => new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve)));
  afterAll(() => server.close());
  return {
    server,
    url: () => `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`,
  };
}
