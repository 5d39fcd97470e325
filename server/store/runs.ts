import type { RunId, SessionId } from '@/domain/ids';
import type { Database } from './database';
import { WAITS_MS } from './time/waited-for';

/**
 * Open runs whose time is up within `aheadMs`, also that of people with more time who have not
 * answered, with what is left of it, of all sessions.
 */
export async function listDueRuns(
  { pool }: Database,
  aheadMs: number,
): Promise<{ sessionId: SessionId; runId: RunId; leftMs: number }[]> {
  const { rows } = await pool.query<{ sessionId: SessionId; runId: RunId; leftMs: number }>(
    `SELECT * FROM (
       SELECT session_id AS "sessionId", id AS "runId",
         (extract(epoch FROM closes_at - clock_timestamp()) * 1000)::float8
           + ${WAITS_MS} AS "leftMs"
       FROM run WHERE closed_at IS NULL
         AND closes_at < clock_timestamp() + $1 * interval '1 millisecond'
     ) AS due WHERE "leftMs" < $1`,
    [aheadMs],
  );
  return rows;
}
