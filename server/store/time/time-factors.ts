import type { ParticipantId, SessionId } from '@/domain/ids';
import type { TimeFactor } from '@/domain/time/time-factor';
import type { Database } from '../database';

/** Gives somebody so much time, and settles what was asked for; false for nobody in the session. */
export async function setTimeFactor(
  { pool }: Database,
  session: SessionId,
  id: ParticipantId,
  factor: TimeFactor,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `UPDATE participant SET time_factor = $3, asked_time_factor = NULL
     WHERE id = $1 AND session_id = $2 AND removed_at IS NULL`,
    [id, session, factor],
  );
  return rowCount === 1;
}
