import type { IncomingMessage } from 'node:http';
import { setupWorker } from '@socket.io/sticky';
import type { LiveServer } from './socket-types';

type Reply = { known?: string };
type Query = { _query?: { transport?: string } };

/**
 * Takes the connections that the primary process hands over. It chooses a process by the first
 * request of each, so a client without WebSocket must not learn its id before the primary knows
 * where that belongs: its next request would come to another process, and be refused.
 */
export function takeHandedConnections(io: LiveServer): void {
  const { engine } = io;
  const generateId = engine.generateId.bind(engine);
  const waiting = new Map<string, () => void>();
  process.on('message', ({ known }: Reply) => {
    if (known === undefined) return;
    waiting.get(known)?.();
    waiting.delete(known);
  });
  engine.generateId = async (request: IncomingMessage) => {
    const id = await generateId(request);
    const polls = (request as Query)._query?.transport === 'polling';
    if (!polls || !process.send || !process.connected) return id;
    const known = new Promise<void>((resolve) => waiting.set(id, resolve));
    // Messages keep their order: when the question is answered, the id is known.
    process.send({ type: 'sticky:connection', data: id });
    process.send({ report: 'id', id });
    await known;
    return id;
  };
  setupWorker(io);
}
