import type { RefusalCode } from '@/domain/refusals';

/**
 * The answers of one phone in one session, by run. An entry is written before anything is sent, and
 * says `sending` until the server has spoken the last word on it.
 */
export type Outbox = Readonly<Record<string, OutboxEntry>>;

export type OutboxEntry = {
  runId: string;
  /** The same for every attempt, so that a resend cannot count twice. */
  answerId: string;
  value: unknown;
  /** From painting the question to the tap, in milliseconds. */
  tookMs?: number | undefined;
  state: 'sending' | 'saved' | 'refused';
  code?: RefusalCode;
  message?: string;
};

type AnswerReply = { ok: true } | { ok: false; code: RefusalCode; message: string };

/** Refusals that say nothing about the answer: it is kept and sent again. */
const PASSING = new Set<RefusalCode>(['unavailable', 'too-many-requests', 'not-joined']);

export function isPassing(reply: AnswerReply): boolean {
  return !reply.ok && PASSING.has(reply.code);
}

/**
 * Writes an answer down. The first answer to a run stays, unless the server could not read it.
 * Older runs that are settled are dropped: the server knows them.
 */
export function putAnswer(
  outbox: Outbox,
  answer: Pick<OutboxEntry, 'runId' | 'answerId' | 'value' | 'tookMs'>,
): Outbox {
  const present = outbox[answer.runId];
  if (present && present.code !== 'bad-answer') return outbox;
  const kept = pendingAnswers(outbox).filter(({ runId }) => runId !== answer.runId);
  return byRun([...kept, { ...answer, state: 'sending' }]);
}

/** What the server's reply makes of the entry. Somebody's other tab having answered is "saved". */
export function settleAnswer(outbox: Outbox, answerId: string, reply: AnswerReply): Outbox {
  const entry = Object.values(outbox).find((candidate) => candidate.answerId === answerId);
  if (!entry || isPassing(reply)) return outbox;
  const { runId, value } = entry;
  const settled: OutboxEntry =
    reply.ok || reply.code === 'already-answered'
      ? { runId, answerId, value, state: 'saved' }
      : { runId, answerId, value, state: 'refused', code: reply.code, message: reply.message };
  return { ...outbox, [runId]: settled };
}

export function pendingAnswers(outbox: Outbox): OutboxEntry[] {
  return Object.values(outbox).filter(({ state }) => state === 'sending');
}

export function writeOutbox(outbox: Outbox): string {
  return JSON.stringify(Object.values(outbox));
}

/** Empty for anything that this program has not written. */
export function readOutbox(text: string | null): Outbox {
  if (!text) return {};
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) ? byRun(entries.filter(isEntry)) : {};
  } catch {
    return {};
  }
}

function byRun(entries: OutboxEntry[]): Outbox {
  return Object.fromEntries(entries.map((entry) => [entry.runId, entry]));
}

function isEntry(candidate: unknown): candidate is OutboxEntry {
  const entry = candidate as Partial<OutboxEntry> | null;
  return (
    typeof entry?.runId === 'string' &&
    typeof entry.answerId === 'string' &&
    (entry.state === 'sending' || entry.state === 'saved' || entry.state === 'refused')
  );
}
