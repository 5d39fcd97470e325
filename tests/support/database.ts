import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applyMigrations } from '@/scripts/migrations/apply-migrations.mjs';
import { connect } from '@/scripts/postgres/connect.mjs';
import { databaseUrl, ensureDatabase } from '@/scripts/postgres/ensure-database.mjs';
import { projectRoot } from '@/scripts/project-root.mjs';

const migrations = path.join(projectRoot, 'prisma/migrations');

export type TestDatabase = { url: string; drop: () => Promise<void> };

/**
 * A fresh database with all migrations applied, in the temporary cluster of this test run (made by
 * `npm test`, or by tests/support/global-setup.ts when a runner is started by hand) or in another.
 */
export async function createTestDatabase(cluster = clusterUrl()): Promise<TestDatabase> {
  const template = templates.get(cluster) ?? prepareTemplate(cluster);
  templates.set(cluster, template);
  const templateName = await template;
  const name = `lectern_test_${randomBytes(6).toString('hex')}`;
  await runInCluster(cluster, `CREATE DATABASE ${name} TEMPLATE ${templateName}`);
  return {
    url: databaseUrl(cluster, name),
    drop: () => runInCluster(cluster, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** Prepared once: copying a database is ten times faster than migrating an empty one. */
const templates = new Map<string, Promise<string>>();

/**
 * Its name follows from the migrations, so several test processes share one, and one that was made
 * before a migration was added is not used again.
 */
async function prepareTemplate(cluster: string): Promise<string> {
  const name = `lectern_template_${migrationsHash()}`;
  const client = await connect(cluster);
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    await applyMigrations(await ensureDatabase(cluster, name), migrations);
  } finally {
    await client.end();
  }
  return name;
}

function migrationsHash(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(migrations, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.sql')) hash.update(name).update(readFileSync(path.join(migrations, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

async function runInCluster(cluster: string, sql: string): Promise<void> {
  const client = await connect(cluster);
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function clusterUrl(): string {
  const url = process.env.LECTERN_TEST_DATABASE_URL;
  if (!url) throw new Error('LECTERN_TEST_DATABASE_URL is not set: is global-setup.ts configured?');
  return url;
}
