import type pg from 'pg';
import type { ActivityConfig } from '@/domain/activity';
import type { RunId, SessionId } from '@/domain/ids';
import type { Verdict } from '@/domain/scoring';
import { instant } from '../clock';
import { type Database, inTransaction } from '../database';

/** A step of a homework; null when there is no such homework, or it is over. */
type Stepped = { version: number } | null;

/** Verdict and points of an answer to a run's config; null when nothing can be right. */
export type ScoreHomework = (
  run: { type: string; config: ActivityConfig; scored: boolean },
  value: unknown,
) => { verdict: Verdict; points: number } | null;

/**
 * Ends a homework: closes and reveals all its runs and scores their answers, or does nothing. The
 * runs are locked in the order in which answers lock them, so that each answer is either before the
 * end, and counted, or refused.
 */
export function endHomework(
  database: Database,
  session: SessionId,
  { onlyOverdueBy, score }: { onlyOverdueBy: number | null; score: ScoreHomework },
): Promise<Stepped> {
  return inTransaction(database, async (client) => {
    const version = await step(client, session, "phase = 'ended', ended_at = clock_timestamp()");
    if (version === null) return null;
    await lockRuns(client, session);
    const { rowCount } = await client.query(
      `UPDATE run SET closed_at = clock_timestamp(), revealed_at = clock_timestamp()
       WHERE session_id = $1 AND closed_at IS NULL AND ($2::int IS NULL
         OR closes_at + $2 * interval '1 millisecond' < clock_timestamp())`,
      [session, onlyOverdueBy],
    );
    // The deadline was moved meanwhile: nothing is over.
    if (rowCount === 0 && onlyOverdueBy !== null) throw new NotOverdue();
    await scoreAll(client, session, score);
    return { version };
  }).catch((error) => {
    if (error instanceof NotOverdue) return null;
    throw error;
  });
}

class NotOverdue extends Error {}

/** Moves the deadline of a homework that is not over; milliseconds since 1970. */
export function moveDeadline(
  database: Database,
  session: SessionId,
  closesAt: number,
): Promise<Stepped> {
  return inTransaction(database, async (client) => {
    const version = await step(client, session, 'phase = phase');
    if (version === null) return null;
    await lockRuns(client, session);
    await client.query('UPDATE run SET closes_at = $2 WHERE session_id = $1', [
      session,
      instant(closesAt),
    ]);
    return { version };
  });
}

/** One at a time: the session's row is locked until the transaction is over. */
async function step(
  client: pg.PoolClient,
  session: SessionId,
  change: string,
): Promise<number | null> {
  const { rows } = await client.query<{ version: number }>(
    `UPDATE session SET version = version + 1, ${change}
     WHERE id = $1 AND mode = 'homework' AND ended_at IS NULL RETURNING version`,
    [session],
  );
  return rows[0]?.version ?? null;
}

async function lockRuns(client: pg.PoolClient, session: SessionId): Promise<void> {
  await client.query('SELECT FROM run WHERE session_id = $1 ORDER BY id FOR UPDATE', [session]);
}

async function scoreAll(
  client: pg.PoolClient,
  session: SessionId,
  score: ScoreHomework,
): Promise<void> {
  const runs = await client.query<{
    id: RunId;
    type: string;
    config: ActivityConfig;
    scored: boolean;
  }>('SELECT id, type, config, scored FROM run WHERE session_id = $1 AND scored', [session]);
  const byId = new Map(runs.rows.map((run) => [run.id, run]));
  const { rows } = await client.query<{ run_id: RunId; participant_id: string; value: unknown }>(
    'SELECT run_id, participant_id, value FROM answer WHERE run_id = ANY ($1::text[])',
    [[...byId.keys()]],
  );
  const scored = rows.flatMap(({ run_id, participant_id, value }) => {
    const run = byId.get(run_id);
    const given = run && score(run, value);
    return given ? [{ run_id, participant_id, ...given }] : [];
  });
  await client.query(
    `UPDATE answer SET verdict = scored.verdict, points = scored.points
     FROM json_to_recordset($1) AS scored (run_id text, participant_id text, verdict text,
       points int)
     WHERE answer.run_id = scored.run_id AND answer.participant_id = scored.participant_id`,
    [JSON.stringify(scored)],
  );
}
