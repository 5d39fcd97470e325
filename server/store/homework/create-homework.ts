import type pg from 'pg';
import type { ActivityConfig } from '@/domain/activity';
import { type ActivityId, type RunId, runId } from '@/domain/ids';
import { newId } from '@/server/new-id';
import { instant } from '../clock';
import { type Database, inTransaction } from '../database';
import { createSession, type NewSession } from '../sessions';

/** A question of a homework, as it is when it is given. */
export type NewQuestion = {
  activityId: ActivityId;
  type: string;
  config: ActivityConfig;
  scored: boolean;
};

type NewHomework = NewSession & {
  /** Milliseconds since 1970. */
  closesAt: number;
  attempts: number;
  questions: NewQuestion[];
};

/**
 * Makes a session whose runs are all open until the deadline: for each question one run an attempt.
 * First come all first attempts, so that a question's number is its place in the deck.
 */
export function createHomework(
  database: Database,
  { closesAt, attempts, questions, ...session }: NewHomework,
) {
  return inTransaction(database, async (client) => {
    const created = await createSession(database, { ...session, mode: 'homework' }, client);
    const rounds = Array.from({ length: attempts }, (_, index) => index + 1);
    const runs = rounds.flatMap((round) =>
      questions.map(({ activityId, ...question }, index) => ({
        id: runId.parse(newId()) satisfies RunId,
        activity_id: activityId,
        round,
        number: (round - 1) * questions.length + index + 1,
        ...question,
      })),
    );
    await insertRuns(client, created.sessionId, runs, closesAt);
    return created;
  });
}

async function insertRuns(
  client: pg.PoolClient,
  session: string,
  runs: object[],
  closesAt: number,
): Promise<void> {
  await client.query(
    `INSERT INTO run (id, session_id, activity_id, round, number, type, config, scored, opens_at,
       closes_at)
     SELECT id, $1, activity_id, round, number, type, config, scored, statement_timestamp(), $2
     FROM json_to_recordset($3) AS given (id text, activity_id text, round int, number int,
       type text, config jsonb, scored boolean)`,
    [session, instant(closesAt), JSON.stringify(runs)],
  );
}
