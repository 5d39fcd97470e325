import { allowedCredit } from '@/domain/time/fair-time';
import type { LiveSocket } from './socket-types';

/** The shortest of so many is taken: a pause of this process is nobody's network. */
const KEPT = 3;

/**
 * Measures how long a socket's heartbeat travels, there and back: Engine.IO sends one every 25
 * seconds anyway, so it costs no message. Until the first has come back nothing is known.
 */
export function measureRoundTrip(socket: LiveSocket): void {
  let sentAt: number | null = null;
  let trips: number[] = [];
  socket.conn.on('packetCreate', ({ type }) => {
    if (type === 'ping') sentAt = performance.now();
  });
  socket.conn.on('heartbeat', () => {
    if (sentAt === null) return;
    trips = [...trips.slice(1 - KEPT), performance.now() - sentAt];
    sentAt = null;
    socket.data.allowedMs = allowedCredit(Math.min(...trips));
  });
}
