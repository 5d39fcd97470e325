import { mayAnswer } from '@/domain/homework/homework-rules';
import type { ParticipantId } from '@/domain/ids';
import { type Refusal, refuse } from '@/domain/refusals';
import { logFault } from '@/server/observe/log-fault';
import { type AnswerFate, findAnswerFate, type PendingAnswer } from '@/server/store/answers';
import type { Database } from '@/server/store/database';
import {
  NOTHING_DONE,
  type OwnHomework,
  readOwnHomework,
} from '@/server/store/homework/own-homework';
import type { LiveContext } from '../live-context';
import type { RememberedSession } from '../remembered-session';
import { rooms } from '../socket-types';
import type { HomeworkPlan, PlannedQuestion } from './homework-plan';
import { progressOf, questionView } from './homework-view';

const FINISHED = 'You have handed in already. This answer was not counted.';

/**
 * An attempt at a question of a homework. Whether it is open follows from the stored answers, which
 * only ever become more; the statement that stores it asks whether the deadline has passed.
 */
export async function submitHomework(
  context: LiveContext,
  session: RememberedSession,
  plan: HomeworkPlan,
  answer: PendingAnswer,
): Promise<AnswerFate | Refusal> {
  const question = plan.byRun.get(answer.runId);
  if (!question) return { is: 'unknown-run' };
  const { id } = session.live.state;
  const { database } = context;
  const own = await ownHomework(database, session, answer.participantId);
  if (!isNext(plan, question, own, answer)) {
    const fate = await findAnswerFate(database, answer);
    if (fate.is !== 'open') return fate;
    return own.finished ? refuse('run-closed', FINISHED) : { is: 'run-closed' };
  }
  const read = question.readAnswer(answer.value);
  if (!read) return refuse('bad-answer');
  const fate = await context.answers.add({ ...answer, value: read.value });
  if (fate.is === 'stored') {
    tellOwn(context, session, answer.participantId, question).catch(logFault);
    context.changes.answers(id);
  }
  return fate;
}

function isNext(
  plan: HomeworkPlan,
  question: PlannedQuestion,
  own: OwnHomework,
  { runId }: PendingAnswer,
): boolean {
  const progress = progressOf(plan, question, own);
  return mayAnswer(plan.settings, progress) && question.runs[progress.given.length] === runId;
}

/** All devices of this person get the question as it is now, with what they may know of it. */
export async function tellOwn(
  { database, io }: LiveContext,
  session: RememberedSession,
  participant: ParticipantId,
  question: PlannedQuestion,
): Promise<void> {
  if (!session.homework) return;
  const own = await ownHomework(database, session, participant);
  io.local
    .to(rooms.participant(participant))
    .emit('homework:question', questionView(session.homework, question, own));
}

export async function ownHomework(
  database: Database,
  { live }: RememberedSession,
  participant: ParticipantId,
): Promise<OwnHomework> {
  const found = await readOwnHomework(database, live.state.id, [participant]);
  return found.get(participant) ?? NOTHING_DONE;
}
