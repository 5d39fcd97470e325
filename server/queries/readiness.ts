import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Database } from '../store/database';
import { listMigrations } from '../store/migrations';
import { readHealth } from './health';

/** Why nobody should be sent to this process now. */
export type NotReady = 'stopping' | 'database' | 'migrations';

/** Null when the process can serve; cheap enough to be asked every second. */
export async function readReadiness(
  database: Database,
  isStopping: boolean,
): Promise<NotReady | null> {
  if (isStopping) return 'stopping';
  if ((await readHealth(database)) !== 'ok') return 'database';
  // Without its table nothing has been migrated.
  const applied = await listMigrations(database).catch(() => new Set<string>());
  return neededMigrations().every((name) => applied.has(name)) ? null : 'migrations';
}

let needed: string[] | undefined;

/** What this program was written for; a database that has more is a newer one's, and is good. */
function neededMigrations(): string[] {
  needed ??= readdirSync(path.resolve('prisma/migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return needed;
}
