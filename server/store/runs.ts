import type { ActivityId, RunId, SessionId } from '@/domain/ids';
import type { Database } from './database';

/** Round of the next run of an activity in a session; 1 when it was never opened there. */
export async function nextRound(
  { pool }: Database,
  session: SessionId,
  activity: ActivityId,
): Promise<number> {
  const { rows } = await pool.query<{ round: number }>(
    `SELECT coalesce(max(round), 0) + 1 AS round FROM run
     WHERE session_id = $1 AND activity_id = $2`,
    [session, activity],
  );
  return rows[0]?.round ?? 1;
}

/** How many runs with a right answer a session has had. */
export async function countQuestions({ pool }: Database, session: SessionId): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM run WHERE session_id = $1 AND scored',
    [session],
  );
  return rows[0]?.count ?? 0;
}

/** Open runs whose time is up within `aheadMs`, with their deadlines, of all sessions. */
export async function listDueRuns(
  { pool }: Database,
  aheadMs: number,
): Promise<{ sessionId: SessionId; runId: RunId; leftMs: number }[]> {
  const { rows } = await pool.query<{ sessionId: SessionId; runId: RunId; leftMs: number }>(
    `SELECT session_id AS "sessionId", id AS "runId",
       (extract(epoch FROM closes_at - clock_timestamp()) * 1000)::float8 AS "leftMs"
     FROM run WHERE closed_at IS NULL
       AND closes_at < clock_timestamp() + $1 * interval '1 millisecond'`,
    [aheadMs],
  );
  return rows;
}
