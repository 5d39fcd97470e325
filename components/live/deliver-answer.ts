import type { RunId } from '@/domain/ids';
import type { AnswerAck } from '@/domain/protocol';
import type { LiveClient } from './live-client';
import type { OutboxEntry } from './outbox';

const ACK_MS = 3_000;

/** Sends one waiting answer on the present connection and gives what the server says to it. */
export async function deliverAnswer(
  client: LiveClient,
  { runId, answerId, value, tookMs }: OutboxEntry,
): Promise<AnswerAck> {
  const patience = ACK_MS * (0.8 + 0.4 * Math.random());
  const payload = { runId: runId as RunId, answerId, answer: value, tookMs };
  const ack = await client.sendNow('answer:submit', payload, patience);
  // Another tab was first: the view says which answer is the stored one.
  if (!ack.ok && ack.code === 'already-answered') void client.refresh();
  return ack;
}
