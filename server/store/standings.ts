import type { ParticipantId, SessionId } from '@/domain/ids';
import type { TimeFactor } from '@/domain/time/time-factor';
import { millisOf } from './clock';
import type { Database } from './database';

export type Standing = {
  participantId: ParticipantId;
  nickname: string;
  resultKey: string;
  /** Points of everything revealed; of several rounds of an activity the latest counts. */
  score: number;
  /** Points of the latest revealed run that had a right answer. */
  gained: number;
  /** 1 is best; equal scores share a rank. */
  rank: number;
  /** Places won by the latest run; null while there was only one. */
  moved: number | null;
  /** Milliseconds since 1970. */
  joinedAt: number;
  timeFactor: TimeFactor;
  /** More time that was asked for, and not yet given or refused. */
  askedTimeFactor: TimeFactor | null;
};

/** One JSON text for everybody: a row for each costs three times as much to read. */
const READ_STANDINGS = {
  name: 'read-standings',
  text: `
  WITH counted AS (
    SELECT DISTINCT ON (activity_id) id, number FROM run
    WHERE session_id = $1 AND scored AND revealed_at IS NOT NULL
    ORDER BY activity_id, round DESC
  ), latest AS (
    SELECT id FROM counted ORDER BY number DESC LIMIT 1
  ), sums AS MATERIALIZED (
    SELECT participant_id, sum(points)::int AS score,
      (sum(points) FILTER (WHERE run_id = (SELECT id FROM latest)))::int AS gained
    FROM answer WHERE run_id = ANY (ARRAY(SELECT id FROM counted)) GROUP BY participant_id
  ), people AS (
    SELECT participant.id, nickname, result_key, joined_at, time_factor, asked_time_factor,
      coalesce(score, 0) AS score, coalesce(gained, 0) AS gained
    FROM participant LEFT JOIN sums ON participant_id = participant.id
    WHERE session_id = $1 AND removed_at IS NULL
  ), ranked AS (
    SELECT *, rank() OVER (ORDER BY score DESC)::int AS rank,
      rank() OVER (ORDER BY score - gained DESC)::int AS earlier
    FROM people
  )
  SELECT coalesce(json_agg(json_build_array(id, nickname, result_key, score, gained, rank,
    CASE WHEN (SELECT count(*) FROM counted) > 1 THEN earlier - rank END,
    ${millisOf('joined_at')}, time_factor, asked_time_factor) ORDER BY score DESC, joined_at, nickname), '[]') AS people
  FROM ranked`,
};

type PersonRow = [
  id: ParticipantId,
  nickname: string,
  resultKey: string,
  score: number,
  gained: number,
  rank: number,
  moved: number | null,
  joinedAt: number,
  timeFactor: TimeFactor,
  askedTimeFactor: TimeFactor | null,
];

/** Everybody who is in a session, best first. */
export async function readStandings({ pool }: Database, session: SessionId): Promise<Standing[]> {
  const { rows } = await pool.query<{ people: PersonRow[] }>({
    ...READ_STANDINGS,
    values: [session],
  });
  const people = rows[0]?.people ?? [];
  return people.map(
    ([
      participantId,
      nickname,
      resultKey,
      score,
      gained,
      rank,
      moved,
      joinedAt,
      timeFactor,
      askedTimeFactor,
    ]) => ({
      participantId,
      nickname,
      resultKey,
      score,
      gained,
      rank,
      moved,
      joinedAt,
      timeFactor,
      askedTimeFactor,
    }),
  );
}
