// Applies prisma/migrations as Prisma's own engine would, but without its engine: same table, same
// checksums, same lock. `prisma migrate` of a computer that has the engine agrees with the result.
import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { connect } from '../postgres/connect.mjs';
import { StartProblem } from '../start-problem.mjs';
import { migrationNames } from './schema-files.mjs';

/** @typedef {import('pg').Client} Client */
/** @typedef {{ name: string; sql: string; checksum: string }} Migration */
/** @typedef {{ migration_name: string; checksum: string; finished_at: Date | null }} AppliedRow */

const prismaAdvisoryLock = 72_707_369;

const createTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Several processes may start at once: one applies, the others wait and find nothing to do.
 *
 * @param {string} databaseUrl
 * @param {string} folder prisma/migrations
 * @returns {Promise<string[]>} the names of the migrations that were applied now
 */
export async function applyMigrations(databaseUrl, folder) {
  const migrations = await readMigrations(folder);
  const client = await connect(databaseUrl);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [prismaAdvisoryLock]);
    await client.query(createTable);
    const missing = missingMigrations(migrations, await appliedRows(client));
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.end(); // which also releases the lock
  }
}

/**
 * @param {string} folder
 * @returns {Promise<Migration[]>}
 */
function readMigrations(folder) {
  return Promise.all(
    migrationNames(folder).map(async (name) => {
      // A checkout on Windows may have changed the line ends; the checksum must not depend on it.
      const text = await readFile(path.join(folder, name, 'migration.sql'), 'utf8');
      const sql = text.replaceAll('\r\n', '\n');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * @param {Client} client
 * @returns {Promise<AppliedRow[]>}
 */
async function appliedRows(client) {
  const { rows } = await client.query(
    'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  );
  return rows;
}

/**
 * @param {Migration[]} migrations
 * @param {AppliedRow[]} applied
 * @returns {Migration[]}
 */
export function missingMigrations(migrations, applied) {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of applied) {
    const name = row.migration_name;
    const migration = known.get(name);
    if (!migration) {
      throw new StartProblem(
        `The database was made by a newer Lectern: it has the migration ${name}, which is not known here. Nothing was changed. Update Lectern, or use another database.`,
      );
    }
    if (!row.finished_at) {
      throw new StartProblem(
        `The migration ${name} failed half-way earlier. Restore a backup or repair it.`,
      );
    }
    if (row.checksum !== migration.checksum) {
      throw new StartProblem(
        `The migration ${name} was edited after it had been applied. Restore prisma/migrations/${name} from git.`,
      );
    }
  }
  const done = new Set(applied.map((row) => row.migration_name));
  return migrations.filter(({ name }) => !done.has(name));
}

/**
 * @param {Client} client
 * @param {Migration} migration
 */
async function apply(client, { name, sql, checksum }) {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations"
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    const detail = error instanceof Error ? error.message : String(error);
    throw new StartProblem(`The migration ${name} failed and was taken back: ${detail}`, {
      cause: error,
    });
  }
}
