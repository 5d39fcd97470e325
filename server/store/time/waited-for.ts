import type { RunId } from '@/domain/ids';
import { millisOf } from '../clock';
import type { Database } from '../database';

/** People with more time who are in the run's session and have not answered it. */
const WAITED_FOR = `
  participant LEFT JOIN answer ON answer.run_id = run.id
    AND answer.participant_id = participant.id AND answer_key = ''
  WHERE participant.session_id = run.session_id AND removed_at IS NULL
    AND time_factor <> 1 AND answer.run_id IS NULL`;

/** Milliseconds that their own time goes on after the room's; endless without a limit. */
const MORE_MS = `
  CASE WHEN time_factor = 0 THEN 'Infinity' ELSE (time_factor - 1) * run.seconds * 1000 END`;

/** SQL: how long after its deadline a run waits for people with more time, in milliseconds. */
export const WAITS_MS = `(SELECT coalesce(max(${MORE_MS}), 0)::float8 FROM ${WAITED_FOR})`;

/** What a timed run still waits for after its deadline. */
export type WaitedFor = {
  people: number;
  /** When the last of them has no time left, milliseconds since 1970; Infinity without a limit. */
  until: number | null;
};

export async function readWaitedFor({ pool }: Database, run: RunId): Promise<WaitedFor> {
  const { rows } = await pool.query<WaitedFor>(
    `SELECT count(*)::int AS people, max(${millisOf('run.closes_at')} + ${MORE_MS})::float8 AS until
     FROM run CROSS JOIN LATERAL (SELECT time_factor FROM ${WAITED_FOR}) AS waited
     WHERE run.id = $1`,
    [run],
  );
  return rows[0] ?? { people: 0, until: null };
}
