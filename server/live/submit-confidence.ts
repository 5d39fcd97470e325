import type { Ack, Payload, phoneEvents } from '@/domain/protocol';
import { refuse } from '@/domain/refusals';
import { logFault } from '@/server/observe/log-fault';
import type { PendingConfidence } from '@/server/store/confidence/confidences';
import { sayInHomework } from './homework/say-in-homework';
import type { LiveContext } from './live-context';
import type { LiveSocket } from './socket-types';

/** Adds to an own answer how sure its person is; acknowledged when it is committed. */
export async function submitConfidence(
  context: LiveContext,
  socket: LiveSocket,
  { runId, confidence }: Payload<(typeof phoneEvents)['answer:confidence']>,
): Promise<Ack> {
  const { role } = socket.data;
  if (role.as !== 'phone') return refuse('not-joined');
  const pending = { runId, participantId: role.participantId, confidence };
  const session = await context.memory.read(role.sessionId);
  const homework = session?.homework
    ? await sayInHomework(context, session, session.homework, pending)
    : null;
  const fate = homework ?? (await context.confidences.add(pending));
  if (fate !== 'stored') return refuse(fate);
  if (!homework) void noteStored(context, socket, pending).catch(logFault);
  return { ok: true };
}

async function noteStored(
  { memory, publisher, changes }: LiveContext,
  socket: LiveSocket,
  { runId, participantId, confidence }: PendingConfidence,
): Promise<void> {
  const { role } = socket.data;
  if (role.as !== 'phone') return;
  const session = await memory.read(role.sessionId);
  const own = session?.own.get(participantId);
  if (session?.live.state.run?.id === runId && own) {
    session.own.set(participantId, { ...own, confidence });
  }
  // While the run is open the host sees no table that could change.
  if (session?.live.state.phase === 'closed') changes.answers(role.sessionId);
  await publisher.publishTo(role.sessionId, participantId, socket);
}
