import type { ActivityConfig } from '@/domain/activity';
import type { ActivityId, RunId, SessionId } from '@/domain/ids';
import { millisOf } from '../clock';
import type { Database } from '../database';

/** A question of a homework with one run for each attempt, in their order. */
export type HomeworkRuns = {
  activityId: ActivityId;
  /** 1 for the first. */
  number: number;
  type: string;
  /** With the key. */
  config: ActivityConfig;
  scored: boolean;
  runs: RunId[];
};

type Row = Omit<HomeworkRuns, 'runs'> & { runs: RunId[]; closesAt: number };

/** The questions in the order of the deck, and the deadline (milliseconds since 1970). */
export async function readHomeworkRuns(
  { pool }: Database,
  session: SessionId,
): Promise<{ closesAt: number; questions: HomeworkRuns[] }> {
  const { rows } = await pool.query<Row>(
    `SELECT run.activity_id AS "activityId", run.number, run.type, run.config, run.scored,
       ${millisOf('run.closes_at')} AS "closesAt",
       (SELECT array_agg(attempt.id ORDER BY attempt.round) FROM run AS attempt
          WHERE attempt.session_id = run.session_id AND attempt.activity_id = run.activity_id)
         AS runs
     FROM run WHERE run.session_id = $1 AND run.round = 1 ORDER BY run.number`,
    [session],
  );
  return {
    closesAt: rows[0]?.closesAt ?? 0,
    questions: rows.map(({ closesAt: _closesAt, ...question }) => question),
  };
}
