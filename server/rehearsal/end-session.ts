import { io } from 'socket.io-client';
import type { SessionId } from '@/domain/ids';

const PATIENCE_MS = 4_000;

/** Ends a session as its host; false when it could not be reached in time, or is over already. */
export async function endSession(url: string, sessionId: SessionId, token: string) {
  const socket = io(url, {
    auth: { sessionId, hostToken: token },
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  });
  try {
    const ack = await socket.timeout(PATIENCE_MS).emitWithAck('session:end', {});
    return ack.ok === true;
  } catch {
    return false;
  } finally {
    socket.disconnect();
  }
}
