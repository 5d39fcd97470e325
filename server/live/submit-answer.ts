import type { AnswerAck, Payload, phoneEvents } from '@/domain/protocol';
import { type Refusal, refuse } from '@/domain/refusals';
import { logFault } from '@/server/observe/log-fault';
import { type AnswerFate, findAnswerFate, type PendingAnswer } from '@/server/store/answers';
import { submitHomework } from './homework/submit-homework';
import type { LiveContext } from './live-context';
import type { RememberedSession } from './remembered-session';
import type { LiveSocket } from './socket-types';

export type Submission = Payload<(typeof phoneEvents)['answer:submit']>;

/** Checks an answer, has it committed, and only then says so. Who answers comes from the token. */
export async function submitAnswer(
  context: LiveContext,
  socket: LiveSocket,
  submission: Submission,
): Promise<AnswerAck> {
  const { role } = socket.data;
  if (role.as !== 'phone') return refuse('not-joined');
  const { runId, answerId, answer: value, tookMs } = submission;
  const answer = { runId, answerId, participantId: role.participantId, value };
  let session = await context.memory.read(role.sessionId);
  if (session?.homework) {
    const fate = await submitHomework(context, session, session.homework, answer);
    return 'ok' in fate ? fate : acknowledge(answer, fate);
  }
  if (!isCurrent(session, submission)) {
    const fate = await findAnswerFate(context.database, answer);
    if (fate.is !== 'open') return acknowledge(answer, fate);
    // Another process has opened this run: the copy is older than it.
    context.memory.forget(role.sessionId);
    session = await context.memory.read(role.sessionId);
  }
  const read = session?.readAnswer?.(submission.answer);
  if (!read) return refuse('bad-answer');
  const valid = { ...answer, value: read.value, tookMs, allowedMs: socket.data.allowedMs };
  const fate = await context.answers.add(valid);
  // Committed is committed: what is told to others afterwards cannot take it back.
  if (fate.is === 'stored') void noteStored(context, socket, valid).catch(logFault);
  return acknowledge(answer, fate);
}

function isCurrent(session: RememberedSession | null, { runId }: Submission): boolean {
  return session?.live.state.run?.id === runId;
}

async function noteStored(
  { memory, publisher, changes }: LiveContext,
  socket: LiveSocket,
  { runId, participantId, value }: PendingAnswer,
): Promise<void> {
  const { role } = socket.data;
  if (role.as !== 'phone') return;
  const session = await memory.read(role.sessionId);
  if (session?.live.state.run?.id === runId && !session.own.has(participantId)) {
    session.own.set(participantId, { value, verdict: null, points: null, confidence: null });
  }
  changes.answers(role.sessionId);
  await publisher.publishTo(role.sessionId, participantId, socket);
}

function acknowledge({ answerId }: PendingAnswer, fate: AnswerFate): AnswerAck | Refusal {
  return fate.is === 'stored'
    ? { ok: true, answerId, receivedAt: fate.receivedAt }
    : refuse(fate.is);
}
