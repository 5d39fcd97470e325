import { isDeepStrictEqual } from 'node:util';
import { rulesOf } from '@/activities/rules';
import { GRACE_MS } from '@/domain/session-state';
import type { AnswerRow, Outcome, PhoneOutcome } from '../outcome';
import type { Reply, Submission } from '../tab';

/** Acknowledged, stored and counted are the same answers. */
export function storedComplaints(outcome: Outcome): string[] {
  return [
    ...outcome.phones.flatMap((phone) => phoneComplaints(phone, outcome)),
    ...outcome.answers.flatMap((row) => rowComplaints(row, outcome)),
    ...doubled(outcome.answers),
  ];
}

function phoneComplaints(phone: PhoneOutcome, outcome: Outcome): string[] {
  const submitted = new Map(submissionsOf(phone).map((answer) => [answer.answerId, answer]));
  return phone.tabs.flatMap(({ replies }) =>
    replies.flatMap(({ answerId, ack }) => {
      const row = outcome.answers.find((candidate) => candidate.answerId === answerId);
      const answer = submitted.get(answerId);
      const who = `${phone.nickname}, answer ${answerId}`;
      if (!answer) return [`${who}: a reply to what was never submitted.`];
      if (ack.ok) return storedAsSaid(who, answer, ack.receivedAt, row, outcome);
      if (NEVER_DUE.has(ack.code)) return [`${who}: refused with ${ack.code}, and was good.`];
      if (!row || !REFUSED_FOR_GOOD.has(ack.code)) return [];
      return [`${who}: refused with ${ack.code}, and stored all the same.`];
    }),
  );
}

const REFUSED_FOR_GOOD = new Set(['run-closed', 'already-answered']);
/** The plans hold only answers that fit their question. */
const NEVER_DUE = new Set(['bad-answer', 'unknown-run', 'bad-request', 'unknown-event']);

function storedAsSaid(
  who: string,
  { runId, value }: Submission,
  receivedAt: number,
  row: AnswerRow | undefined,
  outcome: Outcome,
): string[] {
  if (!row) return [`${who}: acknowledged, and not stored.`];
  if (row.runId !== runId) return [`${who}: stored for another run.`];
  return [
    ...(isDeepStrictEqual(row.value, asStored(outcome, runId, value))
      ? []
      : [`${who}: acknowledged ${JSON.stringify(value)}, stored ${JSON.stringify(row.value)}.`]),
    ...(Math.abs(row.receivedAt - receivedAt) < 1
      ? []
      : [`${who}: acknowledged as received at another time than stored.`]),
  ];
}

function rowComplaints(row: AnswerRow, outcome: Outcome): string[] {
  const what = `The row of answer ${row.answerId}`;
  const run = outcome.runs.find(({ id }) => id === row.runId);
  const phone = outcome.phones.find(({ participantId }) => participantId === row.participantId);
  if (!run) return [`${what} belongs to no run.`];
  if (!phone) return [`${what} belongs to nobody.`];
  const answer = submissionsOf(phone).find(({ answerId }) => answerId === row.answerId);
  if (!answer || answer.runId !== row.runId) {
    return [`${what} was never submitted by ${phone.nickname} for this run.`];
  }
  const complaints: string[] = [];
  if (!isDeepStrictEqual(row.value, asStored(outcome, row.runId, answer.value))) {
    complaints.push(`${what} does not hold what ${phone.nickname} submitted.`);
  }
  if (run.closesAt !== null && row.receivedAt > run.closesAt + GRACE_MS) {
    const late = Math.round(row.receivedAt - run.closesAt - GRACE_MS);
    complaints.push(`${what} was received ${late} ms after the deadline and its grace.`);
  }
  if (!phone.hasLeft && !wasTold(phone, row.answerId)) {
    complaints.push(`${what}: ${phone.nickname} never learnt that it was stored.`);
  }
  return complaints;
}

function doubled(rows: AnswerRow[]): string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ runId, participantId, answerId }) => {
    const keys = [`${runId} ${participantId}`, answerId];
    const again = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return again ? [`Answer ${answerId} is stored a second time.`] : [];
  });
}

function wasTold({ tabs }: PhoneOutcome, answerId: string): boolean {
  const replies = tabs.flatMap((tab): Reply[] => tab.replies);
  return replies.some((reply) => reply.answerId === answerId && reply.ack.ok);
}

const submissionsOf = ({ tabs }: PhoneOutcome) => tabs.flatMap(({ submitted }) => submitted);

/** The rules put equal answers into one form. */
function asStored({ runs }: Outcome, runId: string, value: unknown): unknown {
  const run = runs.find(({ id }) => id === runId);
  if (!run) return value;
  const rules = rulesOf(run.type);
  const parsed = rules.answer(rules.withoutKey(run.config)).safeParse(value);
  return parsed.success ? parsed.data : value;
}
