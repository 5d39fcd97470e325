import type { SessionId } from '@/domain/ids';
import { millisOf } from '../clock';
import type { Database } from '../database';
import type { Standing } from '../standings';

/**
 * Everybody who is in a homework, best first: of several attempts at a question the own latest one
 * counts. Points are there once it is over.
 */
export async function readHomeworkStandings(
  { pool }: Database,
  session: SessionId,
): Promise<Standing[]> {
  const { rows } = await pool.query<Standing>(
    `WITH latest AS (
       SELECT DISTINCT ON (participant_id, activity_id) participant_id, points
       FROM answer JOIN run ON run.id = run_id
       WHERE run.session_id = $1 ORDER BY participant_id, activity_id, round DESC
     ), sums AS (
       SELECT id, nickname, result_key, joined_at, time_factor, asked_time_factor,
         coalesce(sum(points), 0)::int AS score
       FROM participant LEFT JOIN latest ON participant_id = id
       WHERE session_id = $1 AND removed_at IS NULL GROUP BY id
     )
     SELECT id AS "participantId", nickname, result_key AS "resultKey", score, 0 AS gained,
       rank() OVER (ORDER BY score DESC)::int AS rank, NULL AS moved,
       ${millisOf('joined_at')} AS "joinedAt", time_factor AS "timeFactor",
       asked_time_factor AS "askedTimeFactor"
     FROM sums ORDER BY score DESC, sums.joined_at, nickname`,
    [session],
  );
  return rows;
}
