import pg from 'pg';
import { runningPostmaster } from '@/scripts/postgres/postmaster-file.mjs';
import { startTemporaryCluster } from '@/scripts/postgres/temporary-cluster.mjs';
import { cpuOf } from '../load/cpu-of';

const NEWS = 2000;
const TEXT = JSON.stringify({ type: 8, data: { packet: ['session:changed', 'x'.repeat(16), 7] } });

/** Microseconds of PostgreSQL for one piece of news that reaches so many processes. */
export async function measureNews(listeners: number): Promise<number> {
  const cluster = await startTemporaryCluster();
  const clients: pg.Client[] = [];
  try {
    for (let index = 0; index <= listeners; index++) {
      const client = new pg.Client({ connectionString: cluster.url });
      clients.push(client);
      await client.connect();
      if (index > 0) await client.query('LISTEN "news"');
    }
    const [speaker] = clients as [pg.Client];
    const pid = runningPostmaster(cluster.data)?.pid ?? 0;
    const before = cpuOf(pid);
    for (let index = 0; index < NEWS; index++) {
      await speaker.query('SELECT pg_notify($1, $2)', ['news', TEXT]);
    }
    return (cpuOf(pid) - before) / NEWS;
  } finally {
    for (const client of clients) await client.end();
    await cluster.stop();
  }
}
