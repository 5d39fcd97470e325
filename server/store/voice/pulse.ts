import type { ParticipantId, SessionId } from '@/domain/ids';
import type { Feeling, Tap } from '@/domain/voice/pulse';
import { millisOf, NOW_MS } from '../clock';
import type { Database } from '../database';
import { isOfPeopleIn } from '../people-in';

/** The same feeling again within so many seconds is the same tap. */
const SAME_TAP_SECONDS = 10;

/** Stores a tap of somebody in a running session; false for anybody else. */
export async function storeTap(
  { pool }: Database,
  participant: ParticipantId,
  feeling: Feeling,
): Promise<boolean> {
  const { rows } = await pool.query(
    `WITH person AS (
       SELECT participant.id, session.id AS session_id
       FROM participant JOIN session ON session.id = session_id AND ended_at IS NULL
       WHERE participant.id = $1 AND removed_at IS NULL
     ), stored AS (
       INSERT INTO pulse_tap (session_id, participant_id, feeling)
       SELECT session_id, id, $2 FROM person WHERE NOT EXISTS (
         SELECT FROM pulse_tap WHERE pulse_tap.session_id = person.session_id
           AND participant_id = $1 AND feeling = $2
           AND tapped_at > clock_timestamp() - interval '${SAME_TAP_SECONDS} seconds')
     )
     SELECT FROM person`,
    [participant, feeling],
  );
  return rows.length === 1;
}

/** One JSON text: a row for each tap costs more to read than to count. */
const LIST_TAPS = {
  name: 'list-pulse-taps',
  text: `
  SELECT coalesce(json_agg(json_build_array(at, feeling, person)), '[]') AS taps FROM (
    SELECT ${millisOf('tapped_at')} AS at, feeling,
      dense_rank() OVER (ORDER BY participant_id)::int AS person
    FROM pulse_tap
    WHERE pulse_tap.session_id = $1 AND ${isOfPeopleIn('$1')} AND ($2::float8 IS NULL
        OR tapped_at >= clock_timestamp() - $2 * interval '1 millisecond')
    ORDER BY tapped_at, pulse_tap.id) AS tap`,
};

type TapRow = [at: number, feeling: Feeling, person: number];

/** The taps of a session, of the last `withinMs` (null: all), in their order; people are numbers. */
export async function listTaps(
  { pool }: Database,
  session: SessionId,
  withinMs: number | null,
): Promise<Tap[]> {
  const { rows } = await pool.query<{ taps: TapRow[] }>({
    ...LIST_TAPS,
    values: [session, withinMs],
  });
  return (rows[0]?.taps ?? []).map(([at, feeling, person]) => ({ at, feeling, person }));
}

export type RunSections = {
  runs: { section: string | null; opensAt: number }[];
  /** When the session was made, and the present moment. */
  begin: number;
  now: number;
};

/** When each run of a session opened, and in which section of the lecture it stands. */
export async function listRunSections(
  { pool }: Database,
  session: SessionId,
): Promise<RunSections> {
  const { rows } = await pool.query<{
    begin: number;
    now: number;
    opensAt: number | null;
    section: string | null;
  }>(
    `SELECT ${millisOf('session.created_at')} AS begin, ${NOW_MS} AS now,
       ${millisOf('opens_at')} AS "opensAt", section
     FROM session LEFT JOIN run ON run.session_id = session.id
       LEFT JOIN activity ON activity.lecture_id = session.lecture_id AND activity.id = activity_id
     WHERE session.id = $1 ORDER BY opens_at`,
    [session],
  );
  const runs = rows.flatMap(({ opensAt, section }) =>
    opensAt === null ? [] : { opensAt, section },
  );
  return { runs, begin: rows[0]?.begin ?? 0, now: rows.at(-1)?.now ?? 0 };
}
