import { expect, test } from 'vitest';
import { recordSession } from '@/tests/support/recorded-session';
import { sharedDatabase } from '@/tests/support/shared-database';

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
