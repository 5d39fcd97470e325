import { logFault } from '@/server/observe/log-fault';
import type { LiveContext } from './live-context';
import { sendParticipantAway } from './send-participant-away';

/** What this process does when another one has told it something. */
export function hearSiblings(context: LiveContext): void {
  const { io, memory, publisher, changes, voice } = context;
  io.on('session:changed', (id, version) => {
    publisher.publish(id, version).catch(logFault);
  });
  io.on('room:changed', (id) => changes.heardOfRoom(id));
  io.on('answers:changed', (id) => changes.heardOfAnswers(id));
  io.on('questions:changed', (id) => voice.heardOfQuestions(id));
  io.on('pulse:changed', (id) => voice.heardOfPulse(id));
  io.on('participant:sent-away', (participant, why) => sendParticipantAway(io, participant, why));
  io.on('participant:changed', (id, participant) => {
    memory.forget(id);
    publisher.publishTo(id, participant).catch(logFault);
  });
}
