import type { Confidence } from '@/domain/confidence/confidence';
import type { ParticipantId, RunId, SessionId } from '@/domain/ids';
import type { Database } from '../database';

/** What one person has done of a homework. */
export type OwnHomework = {
  /** Has handed in. */
  finished: boolean;
  /** The values of the own answers, by run. */
  given: ReadonlyMap<RunId, unknown>;
  /** How sure of them, where that was said. */
  said: ReadonlyMap<RunId, Confidence>;
};

/** Of somebody who has just come. */
export const NOTHING_DONE: OwnHomework = { finished: false, given: new Map(), said: new Map() };

/** What some people have done; nobody who is not in the session. */
export async function readOwnHomework(
  { pool }: Database,
  session: SessionId,
  people: ParticipantId[],
): Promise<Map<ParticipantId, OwnHomework>> {
  const { rows } = await pool.query<{
    id: ParticipantId;
    finished: boolean;
    given: [RunId, unknown, Confidence | null][];
  }>(
    `SELECT participant.id, finished_at IS NOT NULL AS finished,
       coalesce(json_agg(json_build_array(run_id, value, confidence)) FILTER (WHERE run_id IS NOT NULL), '[]')
         AS given
     FROM participant LEFT JOIN answer ON participant_id = participant.id
       AND run_id IN (SELECT id FROM run WHERE run.session_id = $1)
     WHERE participant.session_id = $1 AND participant.id = ANY ($2::text[])
       AND removed_at IS NULL
     GROUP BY participant.id`,
    [session, people],
  );
  return new Map(
    rows.map(({ id, finished, given }) => [
      id,
      {
        finished,
        given: new Map(given.map(([run, value]) => [run, value])),
        said: new Map(given.flatMap(([run, , sure]) => (sure === null ? [] : [[run, sure]]))),
      },
    ]),
  );
}

/** Hands in, once and for all. False when the session is over, or the person is not in it. */
export async function finishHomework(
  { pool }: Database,
  session: SessionId,
  participant: ParticipantId,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `UPDATE participant SET finished_at = coalesce(finished_at, clock_timestamp())
     FROM session WHERE session.id = session_id AND ended_at IS NULL AND mode = 'homework'
       AND session_id = $1 AND participant.id = $2 AND removed_at IS NULL`,
    [session, participant],
  );
  return rowCount === 1;
}
