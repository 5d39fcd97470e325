// prisma/schema.prisma is the schema as the code wants it; prisma/migrations/schema.prisma is the
// schema as the newest migration leaves the database. They differ exactly as long as a migration
// is missing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @param {string} root the project folder */
export function schemaFiles(root) {
  const migrations = path.join(root, 'prisma/migrations');
  return {
    wanted: path.join(root, 'prisma/schema.prisma'),
    migrated: path.join(migrations, 'schema.prisma'),
    migrations,
  };
}

/**
 * Line ends are made the same, since a checkout on Windows may have changed them.
 * @param {string} file
 * @returns {string | null} null when there is no such file
 */
export function readSchema(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : null;
}

/**
 * @param {string} migrations folder of folders
 * @returns {string[]} names in the order in which they are applied
 */
export function migrationNames(migrations) {
  if (!existsSync(migrations)) return [];
  return readdirSync(migrations, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
