import pg from 'pg';
import type { Fault } from '../fault';

const EVERY_MS = 25;

/** Other programs hold every connection that PostgreSQL gives, and take each that gets free. */
export const noConnections: Fault = {
  name: 'no-connections',
  title: 'PostgreSQL has no connection left',
  shape: { strikes: 1, lastsMs: [1500, 4000] },
  cluster: 'own',
  stopsClosing: true,
  strike: async ({ databaseUrl, time }, { forMs }) => {
    const held: pg.Client[] = [];
    await takeAll(databaseUrl, held);
    // The servers' own break, and are not to be had again.
    await held[0]?.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'lectern'`,
    );
    const until = performance.now() + forMs;
    while (performance.now() < until && !time.isOver()) {
      await takeAll(databaseUrl, held);
      await time.sleep(EVERY_MS);
    }
    await Promise.all(held.map((client) => client.end().catch(() => {})));
  },
};

async function takeAll(databaseUrl: string, held: pg.Client[]): Promise<void> {
  for (;;) {
    const client = new pg.Client({ connectionString: databaseUrl });
    client.on('error', () => {});
    try {
      await client.connect();
      held.push(client);
    } catch {
      return;
    }
  }
}
