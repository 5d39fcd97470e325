import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sharedDatabase } from '@/tests/support/shared-database';
import { inTransaction } from './database';

const database = sharedDatabase();

test('a connection that breaks between two statements ends the transaction, not the process', async () => {
  const work = inTransaction(database(), async (client) => {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await database().pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await sleep(100);
    await client.query('SELECT 1');
  });
  await expect(work).rejects.toThrow();
  expect((await database().pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
});
