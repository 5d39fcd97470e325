import type { OwnerId } from '@/domain/ids';
import type { Database } from './database';

/** Several processes that start at once all make sure of the same owner. */
export async function ensureOwner(
  { pool }: Database,
  { id, name }: { id: OwnerId; name: string },
): Promise<void> {
  await pool.query('INSERT INTO owner (id, name) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    id,
    name,
  ]);
}
