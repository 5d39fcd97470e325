import type { IncomingMessage } from 'node:http';
import { clientAddress } from '@/server/client-address';
import type { CappedConnections } from './capped-connections';
import type { Caps } from './caps';
import type { LiveServer } from './socket-types';
import { WindowCounter } from './window-counter';

/** What we need of an Engine.IO connection, which is there before any handshake of ours. */
type Connection = {
  id: string;
  request: IncomingMessage;
  on: (event: 'packet' | 'close', listener: () => void) => void;
  close: (discard?: boolean) => unknown;
};

/** Watches connections below the level of events: those that never join, and those that flood. */
export function guardConnections(
  io: LiveServer,
  parts: {
    caps: Caps;
    visitors: CappedConnections;
    stages: CappedConnections;
    trustProxy: boolean;
  },
): void {
  const { caps, visitors, stages, trustProxy } = parts;
  const packets = new WindowCounter(caps.packetsPerConnection, 10_000);
  io.engine.on('connection', (connection: Connection) => {
    visitors.enter(connection, clientAddress(connection.request, trustProxy));
    connection.on('close', () => {
      visitors.leave(connection);
      stages.leave(connection);
    });
    connection.on('packet', () => {
      if (!packets.passes(connection.id)) connection.close(true);
    });
  });
}
