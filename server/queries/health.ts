import type { Database } from '../store/database';
import { answersInTime } from '../store/liveness';

const PATIENCE_MS = 1500;

/** Whether the database answers a trivial question soon. */
export async function readHealth(database: Database): Promise<'ok' | 'unavailable'> {
  return (await answersInTime(database, PATIENCE_MS)) ? 'ok' : 'unavailable';
}
