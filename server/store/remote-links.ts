import type { SessionId } from '@/domain/ids';
import type { Database } from './database';
import { secretHash } from './secret-hash';

/** Keeps a key that lets one phone lead a session, for some minutes; old ones are thrown away. */
export async function addRemoteLink(
  { pool }: Database,
  sessionId: SessionId,
  key: string,
  minutes: number,
): Promise<void> {
  await pool.query(
    `WITH old AS (DELETE FROM remote_link WHERE expires_at < clock_timestamp())
     INSERT INTO remote_link (key_hash, session_id, expires_at)
     VALUES ($1, $2, clock_timestamp() + $3 * interval '1 minute')`,
    [secretHash(key), sessionId, minutes],
  );
}

/** The session that a key leads to, once; null when it is used, too old, or of a session that is over. */
export async function takeRemoteLink({ pool }: Database, key: string): Promise<SessionId | null> {
  const { rows } = await pool.query<{ session_id: SessionId }>(
    `DELETE FROM remote_link USING session
     WHERE key_hash = $1 AND expires_at > clock_timestamp()
       AND session.id = session_id AND session.ended_at IS NULL
     RETURNING session_id`,
    [secretHash(key)],
  );
  return rows[0]?.session_id ?? null;
}
