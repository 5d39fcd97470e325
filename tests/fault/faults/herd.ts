import type { Fault } from '../fault';

/** The room's network goes and comes back for everybody at the same instant. */
export const herd: Fault = {
  name: 'herd',
  title: 'all phones go and come back at once',
  shape: { strikes: 2, lastsMs: [300, 3000] },
  cluster: 'shared',
  stopsClosing: false,
  strike: async ({ phones, time }, { forMs }) => {
    const lines = phones.flatMap(({ tabs }) => tabs.map(({ line }) => line));
    for (const line of lines) line.cut();
    await time.sleep(forMs);
    for (const line of lines) line.mend();
    // As when every screen lights up again.
    for (const { tabs, hasLeft } of phones) if (!hasLeft) for (const tab of tabs) tab.client.wake();
  },
};
