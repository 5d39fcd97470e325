import type { Server, Socket } from 'socket.io';
import type { OwnerId, ParticipantId, SessionId } from '@/domain/ids';
import type { ClientToServer, ServerToClient } from '@/domain/protocol';
import type { News } from './siblings';

/** What a socket may do, known from its handshake (or, for a visitor, from joining). */
export type SocketRole =
  | { as: 'visitor' }
  | { as: 'phone'; sessionId: SessionId; participantId: ParticipantId }
  | { as: 'stage'; sessionId: SessionId }
  | { as: 'host'; sessionId: SessionId; owner: OwnerId };

/**
 * `address`: what limits count by. `allowedMs`: what its phone's report of time may win, once a
 * round trip has been measured.
 */
export type SocketData = { role: SocketRole; address: string; allowedMs?: number };
export type LiveServer = Server<ClientToServer, ServerToClient, News, SocketData>;
export type LiveSocket = Socket<ClientToServer, ServerToClient, News, SocketData>;

export const rooms = {
  phones: (session: SessionId) => `phones ${session}`,
  stages: (session: SessionId) => `stages ${session}`,
  hosts: (session: SessionId) => `hosts ${session}`,
  participant: (participant: ParticipantId) => `participant ${participant}`,
};
