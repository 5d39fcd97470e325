import { logFault } from '@/server/observe/log-fault';
import type { ConfidenceFate, PendingConfidence } from '@/server/store/confidence/confidences';
import type { LiveContext } from '../live-context';
import type { RememberedSession } from '../remembered-session';
import type { HomeworkPlan } from './homework-plan';
import { ownHomework, tellOwn } from './submit-homework';

/**
 * How sure somebody is of an attempt. With feedback at once its verdict waits for this, so that
 * nobody knows it before; with feedback at the end it is taken until she hands in.
 */
export async function sayInHomework(
  context: LiveContext,
  session: RememberedSession,
  plan: HomeworkPlan,
  pending: PendingConfidence,
): Promise<ConfidenceFate> {
  const question = plan.byRun.get(pending.runId);
  if (!question?.asksConfidence) return 'unknown-run';
  const own = await ownHomework(context.database, session, pending.participantId);
  const isOver = own.finished || plan.ended;
  // The same again is a resend: what became of it is told.
  if (isOver && !own.said.has(pending.runId)) return 'run-closed';
  const fate = await context.confidences.add(pending);
  if (fate === 'stored') {
    tellOwn(context, session, pending.participantId, question).catch(logFault);
  }
  return fate;
}
