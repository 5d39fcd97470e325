import type { Fault } from '../fault';

export const databaseStopped: Fault = {
  name: 'database-stopped',
  title: 'PostgreSQL is stopped and started',
  shape: { strikes: 1, lastsMs: [100, 4000] },
  cluster: 'own',
  stopsClosing: true,
  strike: async ({ cluster, time }, { forMs }) => {
    await cluster?.stop();
    await time.sleep(forMs);
    await cluster?.start();
  },
};
