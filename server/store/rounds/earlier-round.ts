import type { ActivityConfig, AnswerGroup } from '@/domain/activity';
import type { RunId, SessionId } from '@/domain/ids';
import type { Moves } from '@/domain/rounds/moves';
import { groupAnswers } from '../answers';
import type { Database } from '../database';

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

const MOVES = `
  count(*) FILTER (WHERE was.verdict = 'right' AND now.verdict = 'right')::int AS "rightRight",
  count(*) FILTER (WHERE was.verdict = 'right' AND now.verdict <> 'right')::int AS "rightWrong",
  count(*) FILTER (WHERE was.verdict <> 'right' AND now.verdict = 'right')::int AS "wrongRight",
  count(*) FILTER (WHERE was.verdict <> 'right' AND now.verdict <> 'right')::int AS "wrongWrong"
  FROM answer AS was
    JOIN participant ON participant.id = was.participant_id AND removed_at IS NULL
    JOIN answer AS now ON now.participant_id = was.participant_id
      AND now.answer_key = was.answer_key`;

async function readMoves({ pool }: Database, earlier: RunId, later: RunId): Promise<Moves> {
  const { rows } = await pool.query<Moves>(
    `SELECT ${MOVES} WHERE was.run_id = $1 AND now.run_id = $2`,
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
    `SELECT later.id AS "runId", ${MOVES}
       JOIN run AS later ON later.id = now.run_id AND later.session_id = $1
       JOIN run AS earlier ON earlier.id = was.run_id AND earlier.session_id = $1
         AND earlier.activity_id = later.activity_id AND earlier.round = later.round - 1
     GROUP BY later.id`,
    [session],
  );
  return new Map(rows.map(({ runId, ...moves }) => [runId, moves]));
}
