import type { ParticipantId } from '@/domain/ids';
import { type LiveServer, rooms } from './socket-types';

/**
 * Ends all connections that a participant has to this process: removed by the host, or the place
 * is a new phone's now and the old token is void.
 */
export function sendParticipantAway(
  io: LiveServer,
  participant: ParticipantId,
  why: 'removed' | 'replaced',
): void {
  const theirs = io.local.to(rooms.participant(participant));
  if (why === 'removed') theirs.emit('participant:removed');
  theirs.disconnectSockets(true);
}
