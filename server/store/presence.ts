import type { ParticipantId, SessionId } from '@/domain/ids';
import type { Database } from './database';

/** A process that has not said for so many seconds that it lives has died, or hangs. */
const STALE_SECONDS = 15;
/** SQL: this row is of a process that lives. */
export const IS_FRESH = `seen_at > clock_timestamp() - interval '${STALE_SECONDS} seconds'`;
const FORGOTTEN_SECONDS = 60;

/** Notes who of a session is connected to a process; with nobody there is no row. */
export async function savePresence(
  { pool }: Database,
  process: string,
  session: SessionId,
  people: ParticipantId[],
): Promise<void> {
  if (people.length === 0) {
    await pool.query('DELETE FROM presence WHERE process_id = $1 AND session_id = $2', [
      process,
      session,
    ]);
    return;
  }
  await pool.query(
    `INSERT INTO presence (process_id, session_id, people) VALUES ($1, $2, $3)
     ON CONFLICT (process_id, session_id) DO UPDATE SET people = $3, seen_at = clock_timestamp()`,
    [process, session, people],
  );
}

/** Who of a session is connected to other processes than this one. */
export async function readPresence(
  { pool }: Database,
  process: string,
  session: SessionId,
): Promise<ParticipantId[]> {
  const { rows } = await pool.query<{ people: ParticipantId[] }>(
    `SELECT people FROM presence WHERE session_id = $2 AND process_id <> $1
       AND ${IS_FRESH}`,
    [process, session],
  );
  return rows.flatMap(({ people }) => people);
}

/**
 * Says that a process lives, and clears up after those that do not. Gives the sessions that it has
 * rows of: fewer than it noted when the database has crashed in between.
 */
export async function touchPresence({ pool }: Database, process: string): Promise<SessionId[]> {
  await pool.query(
    `DELETE FROM presence WHERE seen_at < clock_timestamp() - interval '${FORGOTTEN_SECONDS} seconds'`,
  );
  const { rows } = await pool.query<{ session_id: SessionId }>(
    'UPDATE presence SET seen_at = clock_timestamp() WHERE process_id = $1 RETURNING session_id',
    [process],
  );
  return rows.map(({ session_id }) => session_id);
}

/** A process that stops takes its rows along. */
export async function dropPresence({ pool }: Database, process: string): Promise<void> {
  await pool.query('DELETE FROM presence WHERE process_id = $1', [process]);
}
