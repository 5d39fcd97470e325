import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { answerId, runId } from '@/domain/ids';
import { GRACE_MS } from '@/domain/session-state';
import { recordSession } from '@/tests/support/recorded-session';
import { sharedDatabase } from '@/tests/support/shared-database';
import { type AnswerFate, type PendingAnswer, storeAnswers } from './answers';
import { inTransaction } from './database';

const database = sharedDatabase();

test('answers go with the session that they were given in, and no others', async () => {
  const recorded = [{ activity: 'poll' as const, answers: { Ada: [0], Bela: [1] } }];
  const deleted = await recordSession(database(), ['Ada', 'Bela'], recorded);
  const kept = await recordSession(database(), ['Ada', 'Bela'], recorded);
  const { pool } = database();
  await pool.query('DELETE FROM session WHERE id = $1', [deleted.sessionId]);
  const { rows } = await pool.query<{ run_id: string }>(
    'SELECT run_id FROM answer WHERE run_id = ANY ($1)',
    [[...deleted.runs, ...kept.runs]],
  );
  expect(rows.map((row) => row.run_id)).toEqual([kept.runs[0], kept.runs[0]]);
});

/** A poll that is open for everybody, and an answer to it. */
async function openPoll(names: string[], opened: { closesInMs?: number } = {}) {
  const { runs, person } = await recordSession(database(), names, [
    { activity: 'poll', revealed: false, answers: {} },
  ]);
  const id = runs[0] ?? runId.parse('none');
  await database().pool.query(
    `UPDATE run SET opens_at = now(), closes_at = now() + $2::int * interval '1 millisecond',
       seconds = CASE WHEN $2::int IS NULL THEN NULL ELSE 1 END WHERE id = $1`,
    [id, opened.closesInMs ?? null],
  );
  const answer = (name: string, given: string, value = 0): PendingAnswer => ({
    runId: id,
    participantId: person(name).participantId,
    answerId: answerId.parse(given),
    value: [value],
  });
  return { runId: id, answer };
}

const fates = (found: AnswerFate[]) => found.map((fate) => fate.is);

test('one that is there already takes nobody else of its batch along', async () => {
  const { answer } = await openPoll(['Ada', 'Bela', 'Cleo']);
  const [first] = await storeAnswers(database(), [answer('Bela', 'b1')]);
  const again = await storeAnswers(database(), [
    answer('Ada', 'a1'),
    answer('Bela', 'b1'),
    answer('Cleo', 'c1'),
  ]);
  expect(fates(again)).toEqual(['stored', 'stored', 'stored']);
  expect(again[1]).toEqual(first);
  const other = await storeAnswers(database(), [answer('Bela', 'b2', 1)]);
  expect(fates(other)).toEqual(['already-answered']);
});

test('of two answers by one person in one batch one is stored', async () => {
  const { answer, runId } = await openPoll(['Ada', 'Bela']);
  const batch = [answer('Ada', 'a1', 0), answer('Bela', 'b1'), answer('Ada', 'a2', 1)];
  const found = fates(await storeAnswers(database(), batch));
  expect(found.toSorted()).toEqual(['already-answered', 'stored', 'stored']);
  const { rows } = await database().pool.query('SELECT 1 FROM answer WHERE run_id = $1', [runId]);
  expect(rows).toHaveLength(2);
});

test('a batch that is done once more came when it came first', async () => {
  const closesInMs = 400;
  const { answer, runId } = await openPoll(['Ada', 'Bela'], { closesInMs });
  await storeAnswers(database(), [answer('Ada', 'a1')]);
  const waiting = inTransaction(database(), async (client) => {
    await client.query('SELECT 1 FROM run WHERE id = $1 FOR UPDATE', [runId]);
    const batch = storeAnswers(database(), [answer('Ada', 'a1'), answer('Bela', 'b1')]);
    await sleep(closesInMs + GRACE_MS + 200);
    return { batch };
  });
  expect(fates(await (await waiting).batch)).toEqual(['stored', 'stored']);
  const late = await storeAnswers(database(), [answer('Bela', 'b2', 1)]);
  expect(fates(late)).toEqual(['already-answered']);
});
