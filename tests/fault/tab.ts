import { AnswerSender } from '@/components/live/answer-sender';
import { deliverAnswer } from '@/components/live/deliver-answer';
import { type KeptText, keptText } from '@/components/live/kept-text';
import { LiveClient } from '@/components/live/live-client';
import { newAnswerId } from '@/components/live/new-answer-id';
import { pendingAnswers, readOutbox } from '@/components/live/outbox';
import type { SessionAuth } from '@/components/live/session-auth';
import type { AnswerAck } from '@/domain/protocol';
import type { PhoneView, RunView } from '@/domain/views';
import type { Line } from './line';

export type Submission = { runId: string; answerId: string; value: unknown };
export type Reply = { answerId: string; ack: AnswerAck };

/** One page of a phone: the real client and the real outbox on a line of its own. */
export type Tab = {
  client: LiveClient;
  line: Line;
  submitted: Submission[];
  replies: Reply[];
  view: () => PhoneView | null;
  pending: () => number;
  submit: (run: RunView, value: unknown) => void;
  close: () => void;
};

export function openTab(
  auth: SessionAuth,
  line: Line,
  key: string,
  onOpenRun: (run: RunView, tab: Tab) => void,
): Tab {
  const client = new LiveClient(auth, line.url);
  const text = keptText(key);
  const replies: Reply[] = [];
  const sender = new AnswerSender(
    text,
    async (entry) => {
      const ack = await deliverAnswer(client, entry);
      replies.push({ answerId: entry.answerId, ack });
      return ack;
    },
    newAnswerId,
  );
  const submitted: Submission[] = [];
  const tab: Tab = {
    client,
    line,
    submitted,
    replies,
    view: () => client.getState().view as PhoneView | null,
    pending: () => pendingAnswers(readOutbox(text.read())).length,
    submit: ({ runId }, value) => {
      sender.submit(runId, value);
      submitted.push(...newIn(text, runId, submitted));
    },
    close: () => {
      stop();
      sender.stop();
      client.stop();
    },
  };
  const stop = client.subscribe(() => {
    const { connection, view } = client.getState();
    // As use-answer-outbox.ts does.
    if (connection === 'online' && view) sender.start();
    else sender.stop();
    if (view?.phase === 'open' && view.run) onOpenRun(view.run, tab);
  });
  client.start();
  return tab;
}

/** What the outbox has taken: not an answer to a run that it holds one for already. */
function newIn(text: KeptText, runId: string, known: Submission[]): Submission[] {
  const entry = readOutbox(text.read())[runId];
  if (!entry || known.some(({ answerId }) => answerId === entry.answerId)) return [];
  return [{ runId, answerId: entry.answerId, value: entry.value }];
}
