import type { Ack } from '@/domain/protocol';
import { refuse } from '@/domain/refusals';
import { finishHomework } from '@/server/store/homework/own-homework';
import type { LiveContext } from '../live-context';
import type { LiveSocket } from '../socket-types';

/** Hands in: what follows is the key, and no more answers. */
export async function finish(context: LiveContext, socket: LiveSocket): Promise<Ack> {
  const { role } = socket.data;
  if (role.as !== 'phone') return refuse('not-joined');
  const { sessionId, participantId } = role;
  const session = await context.memory.read(sessionId);
  if (!session?.homework) return refuse('wrong-phase');
  if (!(await finishHomework(context.database, sessionId, participantId))) {
    return refuse('session-ended');
  }
  context.siblings.tell('participant:changed', sessionId, participantId);
  await context.publisher.publishTo(sessionId, participantId);
  context.changes.answers(sessionId);
  return { ok: true };
}
