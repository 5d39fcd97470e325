import type { Fault } from '../fault';

export const databaseKilled: Fault = {
  name: 'database-killed',
  title: 'PostgreSQL is killed',
  shape: { strikes: 1, lastsMs: [0, 3000] },
  cluster: 'own',
  stopsClosing: true,
  strike: async ({ cluster, time }, { forMs }) => {
    cluster?.kill();
    await time.sleep(forMs);
    await cluster?.start();
  },
};
