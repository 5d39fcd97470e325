import type { Fault } from '../fault';

const DELAY_MS = 2_000;

export const slowCable: Fault = {
  name: 'slow-cable',
  title: 'the database answers two seconds late, or not at all',
  shape: { strikes: 2, lastsMs: [2000, 5000] },
  cluster: 'shared',
  throughCable: true,
  stopsClosing: true,
  strike: async ({ cable, time }, { share, forMs }) => {
    if (share < 0.3) cable.pull();
    else cable.stretch(DELAY_MS);
    await time.sleep(forMs);
    cable.plugIn();
    cable.stretch(0);
    // What is on its way arrives as late as it was sent.
    await time.sleep(DELAY_MS);
  },
};
