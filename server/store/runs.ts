import type { RunId, SessionId } from '@/domain/ids';
import type { Database } from './database';

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
