import type { LiveContext } from './live-context';
import { type LiveSocket, rooms, type SocketRole } from './socket-types';

/** Gives a socket its role and puts it into the rooms of its audience. */
export async function enterRooms(
  { presence, pace }: LiveContext,
  socket: LiveSocket,
  role: SocketRole,
): Promise<void> {
  // Gone while the database was asked: there is nobody to put anywhere.
  if (!socket.connected) return;
  socket.data.role = role;
  switch (role.as) {
    case 'visitor':
      return;
    case 'phone':
      presence.enter(role.sessionId, role.participantId);
      await socket.join([rooms.phones(role.sessionId), rooms.participant(role.participantId)]);
      pace.room.ask(role.sessionId);
      return;
    case 'stage':
      return socket.join(rooms.stages(role.sessionId));
    case 'host':
      return socket.join(rooms.hosts(role.sessionId));
  }
}

/** Forgets a socket that is gone; Socket.IO has taken it out of its rooms already. */
export function leaveRooms(
  { audience, memory, presence, pace }: LiveContext,
  { data: { role } }: LiveSocket,
): void {
  if (role.as === 'visitor') return;
  const { sessionId } = role;
  if (role.as === 'phone') {
    presence.leave(sessionId, role.participantId);
    pace.room.ask(sessionId);
  }
  if (audience.isEmpty(sessionId)) memory.forget(sessionId);
}
