import type { AnswerAck, Payload, phoneEvents } from '@/domain/protocol';
import { type Refusal, refuse } from '@/domain/refusals';
import { type AnswerFate, findAnswerFate, type PendingAnswer } from '@/server/store/answers';
import type { LiveContext } from './live-context';
import type { RememberedSession } from './remembered-session';
import type { LiveSocket } from './socket-types';

type Submission = Payload<(typeof phoneEvents)['answer:submit']>;

/** Checks an answer, has it committed, and only then says so. Who answers comes from the token. */
export async function submitAnswer(
  context: LiveContext,
  socket: LiveSocket,
  submission: Submission,
): Promise<AnswerAck> {
  const { role } = socket.data;
  if (role.as !== 'phone') return refuse('not-joined');
  const session = await sessionOf(context, role.sessionId, submission);
  const answer = { ...submission, participantId: role.participantId, value: submission.answer };
  if (!isCurrent(session, submission)) {
    return acknowledge(answer, await findAnswerFate(context.database, answer));
  }
  const parsed = session?.answer?.safeParse(submission.answer);
  if (!parsed?.success) return refuse('bad-answer');
  const fate = await context.writer.write({ ...answer, value: parsed.data });
  if (fate.is === 'stored') await noteStored(context, socket, { ...answer, value: parsed.data });
  return acknowledge(answer, fate);
}

/** The copy may be older than a run that another process has just opened: then it is read again. */
async function sessionOf(
  { memory }: LiveContext,
  id: Extract<LiveSocket['data']['role'], { as: 'phone' }>['sessionId'],
  submission: Submission,
): Promise<RememberedSession | null> {
  const session = await memory.read(id);
  if (isCurrent(session, submission)) return session;
  memory.forget(id);
  return memory.read(id);
}

function isCurrent(session: RememberedSession | null, { runId }: Submission): boolean {
  return session?.live.state.run?.id === runId;
}

async function noteStored(
  { memory, publisher, pace }: LiveContext,
  socket: LiveSocket,
  { runId, participantId, value }: PendingAnswer,
): Promise<void> {
  const { role } = socket.data;
  if (role.as !== 'phone') return;
  const session = await memory.read(role.sessionId);
  if (session?.live.state.run?.id === runId && !session.own.has(participantId)) {
    session.own.set(participantId, { value, verdict: null, points: null });
  }
  pace.tally.ask(role.sessionId);
  await publisher.publishTo(role.sessionId, participantId, socket);
}

function acknowledge({ answerId }: PendingAnswer, fate: AnswerFate): AnswerAck | Refusal {
  return fate.is === 'stored'
    ? { ok: true, answerId, receivedAt: fate.receivedAt }
    : refuse(fate.is);
}
