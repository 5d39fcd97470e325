import { connect } from '@/scripts/postgres/connect.mjs';
import type { Fault } from '../fault';

const LOCKS = [
  'LOCK TABLE answer IN EXCLUSIVE MODE',
  'LOCK TABLE answer IN ACCESS EXCLUSIVE MODE',
  'LOCK TABLE participant IN ACCESS EXCLUSIVE MODE',
  'SELECT 1 FROM run FOR UPDATE',
  'SELECT 1 FROM session FOR UPDATE',
];

/** Somebody else's transaction holds rows or tables and takes its time. */
export const locksHeld: Fault = {
  name: 'locks-held',
  title: 'rows and tables are locked for seconds',
  shape: { strikes: 3, lastsMs: [1000, 4500] },
  cluster: 'shared',
  stopsClosing: true,
  strike: async ({ databaseUrl, time }, { share, forMs }) => {
    const client = await connect(databaseUrl);
    try {
      await client.query('BEGIN');
      await client.query(LOCKS[Math.floor(share * LOCKS.length)] ?? '');
      await time.sleep(forMs);
      await client.query('ROLLBACK');
    } finally {
      await client.end();
    }
  },
};
