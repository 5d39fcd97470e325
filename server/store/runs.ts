import type { RunId, SessionId } from '@/domain/ids';
import type { Database } from './database';
import { WAITS_MS } from './time/waited-for';

/** Something whose time is up: a run, or with `runId` null all runs of a homework. */
export type Due = { sessionId: SessionId; runId: RunId | null; leftMs: number };

/** With a name it is planned once: it is asked every second, and planning costs more than doing. */
const LIST_DUE = {
  name: 'list-due-runs',
  text: `
  SELECT DISTINCT * FROM (
    SELECT session_id AS "sessionId", CASE WHEN mode <> 'homework' THEN run.id END AS "runId",
      (extract(epoch FROM closes_at - statement_timestamp()) * 1000)::float8
        + CASE WHEN mode <> 'homework' THEN ${WAITS_MS} ELSE 0 END AS "leftMs"
    FROM run JOIN session ON session.id = session_id
    WHERE closed_at IS NULL
      AND closes_at < clock_timestamp() + $1 * interval '1 millisecond'
  ) AS due WHERE "leftMs" < $1`,
};

/**
 * What is open and has its time up within `aheadMs`, with what is left of it, of all sessions. A run
 * waits for people with more time who have not answered; a homework for nobody.
 */
export async function listDueRuns({ pool }: Database, aheadMs: number): Promise<Due[]> {
  const { rows } = await pool.query<Due>({ ...LIST_DUE, values: [aheadMs] });
  return rows;
}
