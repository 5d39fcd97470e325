import type { ActivityConfig, AnswerGroup } from '@/domain/activity';
import type { RunId, SessionId } from '@/domain/ids';
import type { Moves } from '@/domain/rounds/moves';
import { groupAnswers } from '../answers';
import type { Database } from '../database';
import { isOfPeopleIn, sessionOf } from '../people-in';

/** The round of an activity before a later one, with its own copy of the config. */
export type EarlierRound = {
  round: number;
  type: string;
  config: ActivityConfig;
  groups: AnswerGroup<unknown>[];
  /** From it to the later one. */
  moves: Moves;
};

type Row = { id: RunId; round: number; type: string; config: ActivityConfig };

const FIND_EARLIER = `
  SELECT earlier.id, earlier.round, earlier.type, earlier.config
  FROM run AS later JOIN run AS earlier ON earlier.session_id = later.session_id
    AND earlier.activity_id = later.activity_id AND earlier.round < later.round
  WHERE later.id = $1 ORDER BY earlier.round DESC LIMIT 1`;

/** The round before a run that is closed; null when it is the first. */
export async function readEarlierRound(
  database: Database,
  later: RunId,
): Promise<EarlierRound | null> {
  const found = await database.pool.query<Row>(FIND_EARLIER, [later]);
  const [earlier] = found.rows;
  if (!earlier) return null;
  const { id, ...round } = earlier;
  const [groups, moves] = await Promise.all([
    groupAnswers(database, id),
    readMoves(database, id, later),
  ]);
  return { ...round, groups, moves };
}

/**
 * SQL: how verdicts moved from the round before to a run, of those of `runs` (a condition) and of
 * people who are still in `session`. Each vote stands beside the same person's vote before: two
 * rounds that are joined would be compared vote by vote, see `isOfPeopleIn`.
 */
const movesOf = (runs: string, session: string) => `
  count(*) FILTER (WHERE was = 'right' AND now = 'right')::int AS "rightRight",
  count(*) FILTER (WHERE was = 'right' AND now <> 'right')::int AS "rightWrong",
  count(*) FILTER (WHERE was <> 'right' AND now = 'right')::int AS "wrongRight",
  count(*) FILTER (WHERE was <> 'right' AND now <> 'right')::int AS "wrongWrong"
  FROM (
    SELECT run.id, round, verdict AS now, lag(verdict) OVER votes AS was,
      lag(round) OVER votes AS earlier
    FROM answer JOIN run ON run.id = run_id WHERE ${runs} AND ${isOfPeopleIn(session)}
    WINDOW votes AS (PARTITION BY activity_id, participant_id, answer_key ORDER BY round)
  ) AS vote WHERE earlier = round - 1`;

async function readMoves({ pool }: Database, earlier: RunId, later: RunId): Promise<Moves> {
  const { rows } = await pool.query<Moves>(
    `SELECT ${movesOf('run_id IN ($1, $2)', sessionOf('$1'))}`,
    [earlier, later],
  );
  return rows[0] ?? { rightRight: 0, rightWrong: 0, wrongRight: 0, wrongWrong: 0 };
}

/** Who moved into each later round of a session's activities, by the later round's run. */
export async function readSessionMoves(
  { pool }: Database,
  session: SessionId,
): Promise<Map<RunId, Moves>> {
  const { rows } = await pool.query<Moves & { runId: RunId }>(
    `SELECT vote.id AS "runId", ${movesOf('run.session_id = $1', '$1')} GROUP BY vote.id`,
    [session],
  );
  return new Map(rows.map(({ runId, ...moves }) => [runId, moves]));
}
