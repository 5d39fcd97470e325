import { afterAll, beforeAll } from 'vitest';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { type Database, openDatabase } from '@/server/store/database';
import { ensureOwner } from '@/server/store/owners';
import { createTestDatabase } from './database';

/** One real database for the tests of a file, with the local owner in it. */
export function sharedDatabase(): () => Database {
  let database: Database | undefined;
  let drop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const made = await createTestDatabase();
    drop = made.drop;
    database = openDatabase(made.url);
    await ensureOwner(database, { id: LOCAL_OWNER, name: 'Lecturer' });
  });
  afterAll(async () => {
    await database?.close();
    await drop?.();
  });
  return () => {
    if (!database) throw new Error('The test database is not there yet.');
    return database;
  };
}
