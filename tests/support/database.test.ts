import { afterEach, expect, test } from 'vitest';
import { connect } from '@/scripts/postgres/connect.mjs';
import { createTestDatabase, type TestDatabase } from './database';

const created: TestDatabase[] = [];

async function create(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  created.push(database);
  return database;
}

afterEach(async () => {
  for (const database of created.splice(0)) await database.drop();
});

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = await connect(url);
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a test database has all migrations and no data', async () => {
  const { url } = await create();
  const [migrations] = await query<{ n: number }>(
    url,
    'SELECT count(*)::int AS n FROM "_prisma_migrations" WHERE finished_at IS NOT NULL',
  );
  expect(migrations?.n).toBeGreaterThan(0);
  expect(await query(url, 'SELECT 1 FROM lecture')).toEqual([]);
});

test('several test databases made at once are separate', async () => {
  const [first, second] = await Promise.all([create(), create()]);
  await query(first.url, 'CREATE TABLE only_here (n int)');
  expect(await query(second.url, "SELECT to_regclass('only_here') AS found")).toEqual([
    { found: null },
  ]);
});

test('dropping closes connections that are still open', async () => {
  const database = await createTestDatabase();
  const client = await connect(database.url);
  await database.drop();
  await expect(client.query('SELECT 1')).rejects.toThrow();
});

test('the cluster keeps the default durability', async () => {
  const { url } = await create();
  expect(await query(url, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
  expect(await query(url, 'SHOW synchronous_commit')).toEqual([{ synchronous_commit: 'on' }]);
  expect(await query(url, 'SHOW full_page_writes')).toEqual([{ full_page_writes: 'on' }]);
});
