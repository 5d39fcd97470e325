import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { writeFiles } from '@/tests/support/write-files';
import { connect } from '../postgres/connect.mjs';
import { ensureDatabase } from '../postgres/ensure-database.mjs';
import { applyMigrations } from './apply-migrations.mjs';

async function query(url: string, sql: string): Promise<Array<Record<string, unknown>>> {
  const client = await connect(url);
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A database without any table. */
async function emptyDatabase(): Promise<string> {
  const cluster = process.env.LECTERN_TEST_DATABASE_URL ?? '';
  const name = `lectern_empty_${randomBytes(6).toString('hex')}`;
  onTestFinished(async () => void (await query(cluster, `DROP DATABASE ${name} WITH (FORCE)`)));
  return ensureDatabase(cluster, name);
}

const init = { '1_init/migration.sql': 'CREATE TABLE a (n int);\nINSERT INTO a VALUES (1);\n' };
const next = { '2_next/migration.sql': 'ALTER TABLE a ADD COLUMN m int;\n' };

function migrations(files: Record<string, string>): string {
  const folder = temporaryFolder();
  writeFiles(folder, { ...files, 'schema.prisma': '// not a migration' });
  return folder;
}

test('each migration is applied once, in order', async () => {
  const url = await emptyDatabase();
  expect(await applyMigrations(url, migrations(init))).toEqual(['1_init']);
  const folder = migrations({ ...next, ...init });
  expect(await applyMigrations(url, folder)).toEqual(['2_next']);
  expect(await applyMigrations(url, folder)).toEqual([]);
  expect(await query(url, 'SELECT n, m FROM a')).toEqual([{ n: 1, m: null }]);
});

test('of three processes at once, one applies', async () => {
  const url = await emptyDatabase();
  const folder = migrations(init);
  const results = await Promise.all([1, 2, 3].map(() => applyMigrations(url, folder)));
  expect(results.flat()).toEqual(['1_init']);
  expect(await query(url, 'SELECT n FROM a')).toEqual([{ n: 1 }]);
});

test('a failing migration is taken back as a whole, and may be tried again', async () => {
  const url = await emptyDatabase();
  const bad = migrations({ '1_init/migration.sql': 'CREATE TABLE a (n int); SELECT nonsense;' });
  await expect(applyMigrations(url, bad)).rejects.toThrow('The migration 1_init failed');
  expect(await query(url, "SELECT to_regclass('a') AS a")).toEqual([{ a: null }]);
  expect(await applyMigrations(url, migrations(init))).toEqual(['1_init']);
});

test('an edited migration is refused', async () => {
  const url = await emptyDatabase();
  await applyMigrations(url, migrations(init));
  const edited = migrations({ '1_init/migration.sql': 'CREATE TABLE b (n int);' });
  await expect(applyMigrations(url, edited)).rejects.toThrow('was edited');
});

test('line ends of Windows are no edit', async () => {
  const url = await emptyDatabase();
  await applyMigrations(url, migrations(init));
  const sql = init['1_init/migration.sql'].replaceAll('\n', '\r\n');
  expect(await applyMigrations(url, migrations({ '1_init/migration.sql': sql }))).toEqual([]);
});

test('a database of a newer Lectern is left alone', async () => {
  const url = await emptyDatabase();
  await applyMigrations(url, migrations({ ...init, ...next }));
  await expect(applyMigrations(url, migrations(init))).rejects.toThrow('newer Lectern');
});

test('the rows are what the Prisma engine would write', async () => {
  const url = await emptyDatabase();
  await applyMigrations(url, migrations(init));
  const [row] = await query(url, 'SELECT * FROM "_prisma_migrations"');
  expect(row).toMatchObject({
    migration_name: '1_init',
    applied_steps_count: 1,
    logs: null,
    rolled_back_at: null,
    checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
    finished_at: expect.any(Date),
  });
});

test('the folder of this project is a folder of migrations', async () => {
  const url = await emptyDatabase();
  const applied = await applyMigrations(url, path.resolve('prisma/migrations'));
  expect(applied[0]).toMatch(/_init$/);
});
