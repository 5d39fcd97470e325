import pg from 'pg';
import type { Database } from './database';

/**
 * What Socket.IO's adapter needs of a pool. Its listening connection is one of its own: the adapter
 * neither hears the error of one that breaks, which would end the process, nor gives it back.
 */
export function notificationPool({ pool }: Database, url: string): pg.Pool {
  const connect = async () => {
    const client = new pg.Client({ connectionString: url, application_name: 'lectern news' });
    client.on('error', () => {}); // its end follows, and the adapter connects anew
    await client.connect();
    return Object.assign(client, { release: () => void client.end().catch(() => {}) });
  };
  // The adapter still says goodbye when everything else is closed; it does not wait for that either.
  const query = async (text: string, values?: unknown[]) =>
    pool.ending ? { rows: [] } : pool.query(text, values);
  return { connect, query } as unknown as pg.Pool;
}
