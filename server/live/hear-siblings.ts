import { logFault } from '@/server/observe/log-fault';
import type { LiveContext } from './live-context';
import { sendParticipantAway } from './send-participant-away';

/** What this process does when another one has told it something. */
export function hearSiblings(context: LiveContext): void {
  const { io, audience, memory, told, publisher, changes } = context;
  io.on('session:changed', (id, version) => {
    if (audience.isEmpty(id)) memory.forget(id);
    else if (told.isBehind(id, version)) publisher.publish(id).catch(logFault);
  });
  io.on('room:changed', (id) => changes.heardOfRoom(id));
  io.on('answers:changed', (id) => changes.heardOfAnswers(id));
  io.on('participant:sent-away', (participant, why) => sendParticipantAway(io, participant, why));
  io.on('participant:changed', (id, participant) => {
    memory.forget(id);
    publisher.publishTo(id, participant).catch(logFault);
  });
}
