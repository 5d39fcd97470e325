import type { Database } from './database';

/** The names of the migrations that this database has behind it. */
export async function listMigrations({ pool }: Database): Promise<Set<string>> {
  const { rows } = await pool.query<{ migration_name: string }>(
    `SELECT migration_name FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  return new Set(rows.map(({ migration_name }) => migration_name));
}
