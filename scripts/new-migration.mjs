// Writes the next migration without a database:
//   node scripts/new-migration.mjs NAME           what changed in prisma/schema.prisma, as SQL
//   node scripts/new-migration.mjs NAME --empty   an empty file, for SQL written by hand
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMain } from './is-main.mjs';
import { diffSchemas } from './migrations/schema-diff.mjs';
import { migrationNames, readSchema, schemaFiles } from './migrations/schema-files.mjs';
import { projectRoot } from './project-root.mjs';

/**
 * @param {{ root: string; name: string; now: Date; empty?: boolean }} request
 * @returns {Promise<string | null>} the new file; null when the schema has not changed
 */
export async function newMigration({ root, name, now, empty = false }) {
  const files = schemaFiles(root);
  const wanted = readSchema(files.wanted);
  if (wanted === null) throw new Error(`There is no schema at ${files.wanted}.`);
  const sql = empty ? handWrittenHeader : await diffSchemas(migratedSchema(files), asFile(wanted));
  if (sql === '') return null;

  const folder = path.join(files.migrations, migrationFolderName(name, now, files.migrations));
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'migration.sql');
  writeFileSync(file, sql);
  if (!empty) writeFileSync(files.migrated, wanted);
  return file;
}

const handWrittenHeader = '-- Written by hand; the schema file cannot express it.\n';

/** @param {string} text */
function asFile(text) {
  return { name: 'schema.prisma', text };
}

/** @param {ReturnType<typeof schemaFiles>} files */
function migratedSchema(files) {
  const text = readSchema(files.migrated);
  if (text !== null) return asFile(text);
  if (migrationNames(files.migrations).length === 0) return null;
  throw new Error(`${files.migrated} is missing: restore it from git, then try again.`);
}

/**
 * Migrations are applied in the order of their names, so a new one must sort last, also when the
 * clock of the person who wrote the last one was ahead.
 * @param {string} name
 * @param {Date} now
 * @param {string} migrations
 */
function migrationFolderName(name, now, migrations) {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Error(`"${name}" is no name for a migration: use a-z, 0-9 and _, such as add_team.`);
  }
  const folderName = `${now.toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`;
  const last = migrationNames(migrations).at(-1);
  if (last !== undefined && last >= folderName) {
    throw new Error(`The migration ${last} is not older than now (${now.toISOString()}).`);
  }
  return folderName;
}

if (isMain(import.meta.url)) {
  const [name = '', ...options] = process.argv.slice(2);
  const empty = options.includes('--empty');
  try {
    const file = await newMigration({ root: projectRoot, name, now: new Date(), empty });
    console.log(file === null ? 'Nothing to do: the schema has not changed.' : `Wrote ${file}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
