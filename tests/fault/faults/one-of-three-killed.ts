import type { Fault } from '../fault';

export const oneOfThreeKilled: Fault = {
  name: 'one-of-three-killed',
  title: 'one server of three is killed',
  shape: { processes: 3, strikes: 2, lastsMs: [300, 4000] },
  cluster: 'shared',
  stopsClosing: false,
  strike: async ({ crew, time }, { share, forMs }) => {
    const unlucky = Math.floor(share * crew.size);
    await crew.kill(unlucky);
    await time.sleep(forMs);
    await crew.restart(unlucky);
  },
};
