import type { Fault } from '../fault';

export const serverKilled: Fault = {
  name: 'server-killed',
  title: 'the only server is killed',
  shape: { processes: 1, strikes: 2, lastsMs: [0, 2500] },
  cluster: 'shared',
  stopsClosing: true,
  strike: async ({ crew, time }, { forMs }) => {
    await crew.kill(0);
    await time.sleep(forMs);
    await crew.restart(0);
  },
};
