// Fails when prisma/schema.prisma was changed and no migration was made for it.
import { isMain } from './is-main.mjs';
import { diffSchemas } from './migrations/schema-diff.mjs';
import { readSchema, schemaFiles } from './migrations/schema-files.mjs';
import { projectRoot } from './project-root.mjs';

/**
 * @param {string} root
 * @returns {Promise<string | null>} what to do; null when nothing is missing
 */
export async function schemaProblem(root) {
  const files = schemaFiles(root);
  const wanted = readSchema(files.wanted);
  const migrated = readSchema(files.migrated);
  if (wanted === null) return `There is no schema at ${files.wanted}.`;
  if (wanted === migrated) return null;
  const from = migrated === null ? null : { name: 'schema.prisma', text: migrated };
  const sql = await diffSchemas(from, { name: 'schema.prisma', text: wanted });
  if (sql === '') {
    return 'prisma/schema.prisma changed, but no table did. Copy it over prisma/migrations/schema.prisma.';
  }
  return `prisma/schema.prisma has changes that no migration makes. Run "node scripts/new-migration.mjs NAME". Missing:\n\n${sql}`;
}

if (isMain(import.meta.url)) {
  const problem = await schemaProblem(projectRoot);
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
  }
}
