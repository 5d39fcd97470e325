import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sharedDatabase } from '@/tests/support/shared-database';
import { inTransaction, shareOfConnections } from './database';

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

test('sixteen processes get by with the hundred connections that PostgreSQL gives', () => {
  const superusersOnly = 3;
  for (let processes = 1; processes <= 16; processes += 1) {
    const { live, pages } = shareOfConnections(processes);
    const forNews = processes > 1 ? 1 : 0;
    expect(processes * (live + pages + forNews), String(processes)).toBeLessThan(
      100 - superusersOnly,
    );
    expect(live).toBeGreaterThanOrEqual(3);
    expect(pages).toBeGreaterThanOrEqual(2);
  }
});
