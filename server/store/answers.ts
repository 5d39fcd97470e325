import type { AnswerGroup } from '@/domain/activity';
import type { Confidence } from '@/domain/confidence/confidence';
import type { AnswerId, ParticipantId, RunId } from '@/domain/ids';
import type { Verdict } from '@/domain/scoring';
import { GRACE_MS } from '@/domain/session-state';
import { millisOf } from './clock';
import type { Database } from './database';
import { isOfPeopleIn, sessionOf } from './people-in';
import { isUniqueViolation } from './pg-error';

/** A valid answer on its way to the database. */
export type PendingAnswer = {
  runId: RunId;
  participantId: ParticipantId;
  answerId: AnswerId;
  value: unknown;
  /** From painting the question to the tap, as the phone says. */
  tookMs?: number | undefined;
  /** What that may win it at most; see `fairTime`. */
  allowedMs?: number | undefined;
};

/** What became of an answer. `receivedAt`: milliseconds since 1970 by the database's clock. */
export type AnswerFate =
  | { is: 'stored'; receivedAt: number }
  | { is: 'already-answered' }
  | { is: 'run-closed' }
  | { is: 'unknown-run' };

/** `fairTime` in SQL, over `elapsed_ms`, `took` and `allowed`. */
export const DELAY_MS = 'CASE WHEN took IS NOT NULL THEN greatest(0, elapsed_ms - took) END';
export const FAIR_ELAPSED_MS = `elapsed_ms - least(coalesce(${DELAY_MS}, 0), coalesce(allowed, 0))`;

/**
 * One statement for the whole batch, planned once for each connection, one JSON text for all rows
 * there, and back only how many were inserted: half the cost of arrays and of a row for each. The
 * share lock on the runs waits for a close that is under way and then sees it; closing waits for
 * this statement. So an answer is stored exactly when its run was open for this person, by the
 * database's clock, the own deadline and the grace, and every stored answer is there when the close
 * counts. Rows are ordered so that two batches lock in the same order. An answer is received when the
 * statement first came, $2 milliseconds ago: that it then waits for a lock is not its phone's fault.
 * Runs are asked for as an array, by key: as a subquery each open run, of all sessions, was compared
 * with each answer.
 */
const storeStatement = (name: string, onConflict: string) => ({
  name,
  text: `
  WITH given AS (
    SELECT * FROM json_to_recordset($1::json)
      AS given (run_id text, participant_id text, answer_id text, value jsonb, took int, allowed int)
  ), open AS (
    SELECT id, session_id, closes_at, seconds, received_at,
      least(2147483647, greatest(0, extract(epoch FROM
        coalesce(paused_at, received_at) - opens_at) * 1000 - paused_ms))::int
        AS elapsed_ms
    FROM run, LATERAL (
      SELECT (statement_timestamp() - $2::float8 * interval '1 millisecond')::timestamptz(3)
        AS received_at
    ) AS clock
    WHERE id = ANY (ARRAY(SELECT DISTINCT run_id FROM given)) AND closed_at IS NULL
    ORDER BY id FOR SHARE OF run
  ), inserted AS (
    INSERT INTO answer (run_id, participant_id, answer_id, value, received_at, elapsed_ms,
      delay_ms)
    SELECT given.run_id, given.participant_id, given.answer_id, given.value,
      open.received_at, ${FAIR_ELAPSED_MS}, ${DELAY_MS}
    FROM given
      JOIN open ON open.id = given.run_id
      JOIN participant ON participant.id = given.participant_id
        AND participant.session_id = open.session_id AND participant.removed_at IS NULL
        AND (closes_at IS NULL OR (time_factor = 0 AND seconds IS NOT NULL)
          OR open.received_at <= closes_at
            + ((time_factor - 1) * coalesce(seconds, 0) * 1000 + ${GRACE_MS})
              * interval '1 millisecond')
    ORDER BY given.run_id, given.participant_id
    ${onConflict}
    RETURNING 1
  )
  SELECT (SELECT count(*)::int FROM inserted) AS stored,
    (SELECT ${millisOf('max(received_at)')} FROM open) AS received_at`,
});

const STORE_NEW = storeStatement('store-new-answers', '');
const STORE_UNLESS_THERE = storeStatement('store-answers-unless-there', 'ON CONFLICT DO NOTHING');

/** Why an answer was not inserted: it is there already, the run is over, or was never this one. */
const LOOK_UP_ANSWERS = `
  SELECT given.run_id, given.participant_id, answer.answer_id,
    ${millisOf('answer.received_at')} AS received_at, run.id IS NOT NULL AS known,
    run.closed_at IS NULL AS open
  FROM unnest($1::text[], $2::text[]) AS given (run_id, participant_id)
    LEFT JOIN participant ON participant.id = given.participant_id
    LEFT JOIN run ON run.id = given.run_id AND run.session_id = participant.session_id
    LEFT JOIN answer ON answer.run_id = given.run_id
      AND answer.participant_id = given.participant_id AND answer.answer_key = ''`;

/**
 * Commits a batch of answers and says what became of each, in the given order. The same answer sent
 * again is `stored` with its first time, also after the run has closed.
 */
export async function storeAnswers(
  { pool }: Database,
  batch: PendingAnswer[],
): Promise<AnswerFate[]> {
  const given = batch.map(({ runId, participantId, answerId, value, tookMs, allowedMs }) => ({
    run_id: runId,
    participant_id: participantId,
    answer_id: answerId,
    value,
    took: tookMs,
    allowed: allowedMs,
  }));
  const { stored, receivedAt } = await insertAnswers(pool, JSON.stringify(given));
  if (stored === batch.length) return batch.map(() => ({ is: 'stored', receivedAt }));
  const found = await lookUp(pool, batch);
  return batch.map((answer) => fateOf(answer, found.get(keyOf(answer))));
}

/**
 * Nearly always nobody has answered before, and a plain insert costs a quarter less than one that is
 * prepared for that; where somebody has, nothing of it is kept and it is done once more, prepared.
 */
async function insertAnswers(
  pool: Database['pool'],
  given: string,
): Promise<{ stored: number; receivedAt: number }> {
  const cameAt = performance.now();
  const insert = async (statement: typeof STORE_NEW, agoMs: number) => {
    const { rows } = await pool.query<{ stored: number; received_at: number }>({
      ...statement,
      values: [given, agoMs],
    });
    return { stored: rows[0]?.stored ?? 0, receivedAt: rows[0]?.received_at ?? 0 };
  };
  try {
    return await insert(STORE_NEW, 0);
  } catch (error) {
    if (!isUniqueViolation(error, 'answer_pkey')) throw error;
    return insert(STORE_UNLESS_THERE, performance.now() - cameAt);
  }
}

/** What became of an answer, without storing it; `open`: nothing yet, and it may still be stored. */
export async function findAnswerFate(
  { pool }: Database,
  answer: PendingAnswer,
): Promise<AnswerFate | { is: 'open' }> {
  const found = await lookUp(pool, [answer]);
  const row = found.get(keyOf(answer));
  return row?.known && row.open && row.answer_id === null ? { is: 'open' } : fateOf(answer, row);
}

type LookedUpRow = {
  run_id: RunId;
  participant_id: ParticipantId;
  answer_id: AnswerId | null;
  received_at: number;
  known: boolean;
  open: boolean;
};

const keyOf = ({ runId, participantId }: Pick<PendingAnswer, 'runId' | 'participantId'>) =>
  `${runId} ${participantId}`;

async function lookUp(
  pool: Database['pool'],
  answers: PendingAnswer[],
): Promise<Map<string, LookedUpRow>> {
  const { rows } = await pool.query<LookedUpRow>(LOOK_UP_ANSWERS, [
    answers.map((answer) => answer.runId),
    answers.map((answer) => answer.participantId),
  ]);
  return new Map(
    rows.map((row) => [keyOf({ runId: row.run_id, participantId: row.participant_id }), row]),
  );
}

function fateOf(answer: PendingAnswer, row: LookedUpRow | undefined): AnswerFate {
  if (!row?.known) return { is: 'unknown-run' };
  if (row.answer_id === null) return { is: 'run-closed' };
  return row.answer_id === answer.answerId
    ? { is: 'stored', receivedAt: row.received_at }
    : { is: 'already-answered' };
}

const GROUP_ANSWERS = {
  name: 'group-answers',
  text: `
  SELECT value, count(*)::int AS count FROM answer
  WHERE run_id = $1 AND ${isOfPeopleIn(sessionOf('$1'))} GROUP BY value`,
};

/** The answers of a run by value, of everybody who is still in the session. */
export async function groupAnswers(
  { pool }: Database,
  run: RunId,
): Promise<AnswerGroup<unknown>[]> {
  const { rows } = await pool.query<AnswerGroup<unknown>>({ ...GROUP_ANSWERS, values: [run] });
  return rows;
}

export type OwnAnswer = {
  value: unknown;
  verdict: Verdict | null;
  points: number | null;
  confidence: Confidence | null;
};

/** One JSON text for everybody: a row for each costs three times as much to read. */
const READ_OWN_ANSWERS = {
  name: 'read-own-answers',
  text: `
  SELECT coalesce(json_agg(json_build_array(participant_id, value, verdict, points, confidence)),
    '[]') AS given
  FROM answer WHERE run_id = $1 AND ${isOfPeopleIn(sessionOf('$1'))}`,
};

type OwnRow = [
  ParticipantId,
  value: unknown,
  verdict: Verdict | null,
  points: number | null,
  confidence: Confidence | null,
];

/** What everybody who is still in the session answered to a run. */
export async function readOwnAnswers(
  { pool }: Database,
  run: RunId,
): Promise<Map<ParticipantId, OwnAnswer>> {
  const { rows } = await pool.query<{ given: OwnRow[] }>({ ...READ_OWN_ANSWERS, values: [run] });
  const given = rows[0]?.given ?? [];
  return new Map(
    given.map(([id, value, verdict, points, confidence]) => [
      id,
      { value, verdict, points, confidence },
    ]),
  );
}
