import type { Confidence, ConfidenceCounts } from '@/domain/confidence/confidence';
import type { ParticipantId, RunId, SessionId } from '@/domain/ids';
import type { Database } from '../database';
import { isOfPeopleIn, sessionOf } from '../people-in';

/** How sure somebody is of an answer that is stored. */
export type PendingConfidence = {
  runId: RunId;
  participantId: ParticipantId;
  confidence: Confidence;
};

export type ConfidenceFate = 'stored' | 'already-answered' | 'run-closed' | 'unknown-run';

/**
 * One statement for the whole batch. It adds to answers that are there and have none yet, and until
 * their run is revealed: what was said once is never changed. Locks in the order of all batches.
 */
const STORE = {
  name: 'store-confidences',
  text: `
  WITH given AS (
    SELECT * FROM json_to_recordset($1::json)
      AS given (place int, run_id text, participant_id text, confidence int)
  ), open AS (
    SELECT id FROM run
    WHERE id = ANY (ARRAY(SELECT DISTINCT run_id FROM given)) AND revealed_at IS NULL
    ORDER BY id FOR SHARE
  ), present AS (
    SELECT answer.run_id, answer.participant_id, answer.confidence FROM answer JOIN given
      ON given.run_id = answer.run_id AND given.participant_id = answer.participant_id
    WHERE answer_key = ''
    ORDER BY answer.run_id, answer.participant_id FOR UPDATE OF answer
  ), changed AS (
    UPDATE answer SET confidence = given.confidence
    FROM given
      JOIN open ON open.id = given.run_id
      JOIN present ON present.run_id = given.run_id
        AND present.participant_id = given.participant_id AND present.confidence IS NULL
    WHERE answer.run_id = given.run_id AND answer.participant_id = given.participant_id
      AND answer_key = ''
    RETURNING answer.run_id, answer.participant_id
  )
  SELECT CASE
      WHEN changed.run_id IS NOT NULL OR present.confidence = given.confidence THEN 'stored'
      WHEN present.run_id IS NULL THEN 'unknown-run'
      WHEN present.confidence IS NOT NULL THEN 'already-answered'
      ELSE 'run-closed'
    END AS fate
  FROM given
    LEFT JOIN present ON present.run_id = given.run_id
      AND present.participant_id = given.participant_id
    LEFT JOIN changed ON changed.run_id = given.run_id
      AND changed.participant_id = given.participant_id
  ORDER BY place`,
};

/** Commits a batch and says what became of each, in the given order. */
export async function storeConfidences(
  { pool }: Database,
  batch: PendingConfidence[],
): Promise<ConfidenceFate[]> {
  const keyOf = ({ runId, participantId }: PendingConfidence) => `${runId} ${participantId}`;
  const first = new Map<string, PendingConfidence>();
  for (const one of batch) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  const given = [...first.values()].map(({ runId, participantId, confidence }, place) => ({
    ...{ place, run_id: runId, participant_id: participantId, confidence },
  }));
  const { rows } = await pool.query<{ fate: ConfidenceFate }>({
    ...STORE,
    values: [JSON.stringify(given)],
  });
  const fates = new Map([...first.keys()].map((key, place) => [key, rows[place]?.fate]));
  return batch.map((one) => {
    const fate = fates.get(keyOf(one)) ?? 'unknown-run';
    const same = first.get(keyOf(one))?.confidence === one.confidence;
    return fate === 'stored' && !same ? 'already-answered' : fate;
  });
}

const COUNTS = `
  confidence, verdict, count(*)::int AS count
  FROM answer JOIN run ON run.id = run_id
  WHERE confidence IS NOT NULL AND verdict IS NOT NULL`;

/** Of a run that is closed; empty when nobody has said how sure they are. */
export async function readConfidence({ pool }: Database, run: RunId): Promise<ConfidenceCounts> {
  const { rows } = await pool.query<ConfidenceCounts[number]>(
    `SELECT ${COUNTS} AND run_id = $1
       AND ${isOfPeopleIn(sessionOf('$1'))} GROUP BY confidence, verdict ORDER BY confidence, verdict`,
    [run],
  );
  return rows;
}

/** The same for all runs of a session. */
export async function readSessionConfidence(
  { pool }: Database,
  session: SessionId,
): Promise<Map<RunId, ConfidenceCounts>> {
  const { rows } = await pool.query<ConfidenceCounts[number] & { runId: RunId }>(
    `SELECT run_id AS "runId", ${COUNTS} AND run.session_id = $1 AND ${isOfPeopleIn('$1')}
     GROUP BY run_id, confidence, verdict ORDER BY run_id, confidence, verdict`,
    [session],
  );
  const byRun = new Map<RunId, ConfidenceCounts>();
  for (const { runId, ...cell } of rows) {
    const counts = byRun.get(runId);
    if (counts) counts.push(cell);
    else byRun.set(runId, [cell]);
  }
  return byRun;
}
