import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunId, SessionId } from '@/domain/ids';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { newId } from '@/server/new-id';
import { createTestDatabase } from '@/tests/support/database';
import { makeSession } from '@/tests/support/live-session';
import { groupAnswers, readOwnAnswers } from './answers';
import { readConfidence } from './confidence/confidences';
import { type Database, openDatabase } from './database';
import { ensureOwner } from './owners';
import { addParticipants, listReadmissions } from './participants';
import { groupReportedAnswers, listReportedAnswers } from './reports';
import { readEarlierRound } from './rounds/earlier-round';
import { readStandings } from './standings';
import { listTaps } from './voice/pulse';
import { listQuestions } from './voice/question-lists';

// PostgreSQL has not yet counted what is in the tables of a room that has just filled: a plan that
// is good for three people would then compare each answer with each person.

const PEOPLE = 600;
/** Rows that may be looked at for each person of the room, over all steps of a plan. */
const MOST_PER_PERSON = 15;

let close: () => Promise<void>;
let database: Database;
let session: SessionId;
let run: RunId;

beforeAll(async () => {
  const fresh = await createTestDatabase();
  database = openDatabase(fresh.url);
  close = async () => {
    await database.close();
    await fresh.drop();
  };
  await ensureOwner(database, { id: LOCAL_OWNER, name: 'Lecturer' });
  session = (await makeSession(database)).sessionId;
  await seat();
  await answerRound(1);
  run = await answerRound(2);
});
afterAll(() => close());

async function seat(): Promise<void> {
  await database.pool.query(
    `INSERT INTO participant (id, session_id, nickname, nickname_key, token_hash, result_key)
     SELECT 'p' || n, $1, 'p' || n, 'p' || n, 't' || n, 'r' || n FROM generate_series(1, $2::int) n`,
    [session, PEOPLE],
  );
}

async function answerRound(round: number): Promise<RunId> {
  const id = newId() as RunId;
  await database.pool.query(
    `INSERT INTO run (id, session_id, activity_id, round, number, type, config, scored, opens_at,
       closed_at, revealed_at, live)
     VALUES ($1, $2, 'cloud', $3, $3, 'choice', '{}', true, now(), now(), now(), false)`,
    [id, session, round],
  );
  await database.pool.query(
    `INSERT INTO answer (run_id, participant_id, answer_id, value, received_at, elapsed_ms, verdict,
       points, confidence)
     SELECT $1, 'p' || n, 'a' || n, '[1]', now(), 9, 'right', 800, 2 FROM generate_series(1, $2::int) n`,
    [id, PEOPLE],
  );
  return id;
}

const newcomers = () =>
  Array.from({ length: 20 }, (_, at) => ({ sessionId: session, nickname: `Late ${at}` }));

type Plan = Record<string, number | Plan[]>;

/** How many rows a plan has looked at, those that it threw away included. */
function rowsOf(plan: Plan): number {
  const figures = ['Actual Rows', 'Rows Removed by Filter', 'Rows Removed by Join Filter'];
  const own = figures.reduce((sum, name) => sum + ((plan[name] as number) ?? 0), 0);
  const below = ((plan.Plans as Plan[]) ?? []).map(rowsOf);
  return below.reduce((sum, rows) => sum + rows, own * (plan['Actual Loops'] as number));
}

/** Lets `read` ask the database, and counts for each statement what its plan looks at. */
async function looksAt(read: (database: Database) => Promise<unknown>): Promise<number[]> {
  const looked: number[] = [];
  const query = async (asked: string | { text: string; values: unknown[] }, given?: unknown[]) => {
    const { text, values } =
      typeof asked === 'string' ? { text: asked, values: given ?? [] } : asked;
    const client = await database.pool.connect();
    try {
      // Explaining does what is explained: a statement that writes would find its own rows.
      await client.query('BEGIN');
      const { rows } = await client.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, values);
      looked.push(rowsOf(rows[0]['QUERY PLAN'][0].Plan));
      await client.query('ROLLBACK');
      return await client.query(text, values);
    } finally {
      client.release();
    }
  };
  await read({ ...database, pool: { query } as unknown as Database['pool'] });
  return looked;
}

describe('in a room that has just filled', () => {
  it.each<[string, (database: Database) => Promise<unknown>]>([
    ['counting answers', (to) => groupAnswers(to, run)],
    ['reading what everybody answered', (to) => readOwnAnswers(to, run)],
    ['ranking', (to) => readStandings(to, session)],
    ['comparing two rounds', (to) => readEarlierRound(to, run)],
    ['counting how sure people are', (to) => readConfidence(to, run)],
    ['listing who wants back in', (to) => listReadmissions(to, session)],
    ['the pulse', (to) => listTaps(to, session, null)],
    ['the questions', (to) => listQuestions(to, session)],
    ['letting twenty more in', (to) => addParticipants(to, newcomers(), 10_000)],
    ['a report of answers', (to) => listReportedAnswers(to, session)],
    ['a report of counts', (to) => groupReportedAnswers(to, session)],
  ])('%s looks at each person a few times', async (_name, read) => {
    const looked = await looksAt(read);
    expect(looked.length).toBeGreaterThan(0);
    for (const rows of looked) expect(rows).toBeLessThan(MOST_PER_PERSON * PEOPLE);
  });
});
