import { expect, test } from 'vitest';
import { openDatabase } from '@/server/store/database';
import { sharedDatabase } from '@/tests/support/shared-database';
import { readReadiness } from './readiness';

const database = sharedDatabase();

test('a migrated database and a running process are ready', async () => {
  expect(await readReadiness(database(), false)).toBeNull();
});

test('a process that is stopping is not, though its database answers', async () => {
  expect(await readReadiness(database(), true)).toBe('stopping');
});

test('a database that does not answer is not', async () => {
  const away = openDatabase('postgresql://nobody@127.0.0.1:9/nothing');
  expect(await readReadiness(away, false)).toBe('database');
  await away.close();
});

test('a database with a migration missing, or none, is not', async () => {
  const { pool } = database();
  const { rows } = await pool.query(
    'SELECT migration_name FROM _prisma_migrations ORDER BY 1 DESC LIMIT 1',
  );
  await pool.query('UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = $1', [
    rows[0].migration_name,
  ]);
  expect(await readReadiness(database(), false)).toBe('migrations');
  await pool.query('DROP TABLE _prisma_migrations');
  expect(await readReadiness(database(), false)).toBe('migrations');
});
