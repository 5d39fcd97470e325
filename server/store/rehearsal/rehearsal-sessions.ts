import type { ActivityConfig } from '@/domain/activity';
import type { OwnerId, RunId, SessionCode, SessionId } from '@/domain/ids';
import { type Database, inTransaction } from '../database';
import { IS_FRESH } from '../presence';
import { createSession, type NewSession } from '../sessions';

type Created = {
  sessionId: SessionId;
  code: SessionCode;
  /** Rehearsals of this owner that are still running: there may be only one. */
  others: SessionId[];
};

/**
 * Makes a rehearsal. Its owner's row is locked meanwhile, so that of two that are made at once the
 * second knows the first. Earlier ones that have ended are deleted: nothing counts them.
 */
export function createRehearsal(
  database: Database,
  owner: OwnerId,
  session: Omit<NewSession, 'mode'>,
): Promise<Created> {
  return inTransaction(database, async (client) => {
    await client.query('SELECT FROM owner WHERE id = $1 FOR UPDATE', [owner]);
    await client.query(
      `DELETE FROM session USING lecture
       WHERE lecture.id = lecture_id AND owner_id = $1 AND mode = 'rehearsal'
         AND ended_at IS NOT NULL`,
      [owner],
    );
    const { rows } = await client.query<{ id: SessionId }>(
      `SELECT session.id FROM session JOIN lecture ON lecture.id = lecture_id
       WHERE owner_id = $1 AND mode = 'rehearsal' AND ended_at IS NULL`,
      [owner],
    );
    const created = await createSession(database, { ...session, mode: 'rehearsal' }, client);
    return { ...created, others: rows.map(({ id }) => id) };
  });
}

/** Rehearsals that nobody has ended, of all owners. */
export async function listRunningRehearsals({ pool }: Database): Promise<SessionId[]> {
  const { rows } = await pool.query<{ id: SessionId }>(
    `SELECT id FROM session WHERE mode = 'rehearsal' AND ended_at IS NULL`,
  );
  return rows.map(({ id }) => id);
}

/** Students need so many seconds at most to come in. */
const ARRIVED_SECONDS = 60;

/** Rehearsals that nobody has ended and in which nobody is connected to any process that lives. */
export async function listDesertedRehearsals({ pool }: Database): Promise<SessionId[]> {
  const { rows } = await pool.query<{ id: SessionId }>(
    `SELECT id FROM session WHERE mode = 'rehearsal' AND ended_at IS NULL
       AND created_at < clock_timestamp() - interval '${ARRIVED_SECONDS} seconds'
       AND NOT EXISTS (SELECT FROM presence WHERE session_id = session.id AND ${IS_FRESH})`,
  );
  return rows.map(({ id }) => id);
}

/** What a run asks, with the key; null when there is no such run. */
export async function readRunConfig(
  { pool }: Database,
  run: RunId,
): Promise<{ type: string; config: ActivityConfig } | null> {
  const { rows } = await pool.query<{ type: string; config: ActivityConfig }>(
    'SELECT type, config FROM run WHERE id = $1',
    [run],
  );
  return rows[0] ?? null;
}
