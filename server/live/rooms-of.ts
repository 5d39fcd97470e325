import type { ParticipantId } from '@/domain/ids';
import type { LiveContext } from './live-context';
import { type LiveSocket, rooms, type SocketRole } from './socket-types';

/** Gives a socket its role and puts it into the rooms of its audience. */
export async function enterRooms(
  context: LiveContext,
  socket: LiveSocket,
  role: SocketRole,
): Promise<void> {
  // Gone while the database was asked: there is nobody to put anywhere.
  if (!socket.connected) return;
  const { presence, changes, told, visitors, stages } = context;
  socket.data.role = role;
  if (role.as !== 'visitor') {
    visitors.leave(socket.conn);
    told.enter(role.sessionId);
  }
  switch (role.as) {
    case 'visitor':
      return;
    case 'phone':
      sendOldestAway(context, role.participantId);
      presence.enter(role.sessionId, role.participantId);
      await socket.join([rooms.phones(role.sessionId), rooms.participant(role.participantId)]);
      changes.room(role.sessionId);
      return;
    case 'stage':
      stages.enter(socket.conn, socket.data.address);
      return socket.join(rooms.stages(role.sessionId));
    case 'host':
      return socket.join(rooms.hosts(role.sessionId));
  }
}

/** One more device than a person has is a flood, or a socket that nobody has closed yet. */
function sendOldestAway({ io, caps }: LiveContext, participant: ParticipantId): void {
  const sockets = [...(io.sockets.adapter.rooms.get(rooms.participant(participant)) ?? [])];
  const tooMany = sockets.length - caps.socketsPerParticipant + 1;
  for (const id of sockets.slice(0, Math.max(0, tooMany))) {
    io.sockets.sockets.get(id)?.disconnect(true);
  }
}

/** Forgets a socket that is gone; Socket.IO has taken it out of its rooms already. */
export function leaveRooms(
  { audience, memory, presence, changes, told }: LiveContext,
  { data: { role } }: LiveSocket,
): void {
  if (role.as === 'visitor') return;
  const { sessionId } = role;
  if (role.as === 'phone') {
    presence.leave(sessionId, role.participantId);
    changes.room(sessionId);
  }
  if (!audience.isEmpty(sessionId)) return;
  memory.forget(sessionId);
  told.leave(sessionId);
}
