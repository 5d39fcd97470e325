import type { Fault } from '../fault';

/** The comparison: what fails here fails without a fault. */
export const nothingBroken: Fault = {
  name: 'nothing-broken',
  title: 'nothing is broken',
  shape: { strikes: 0, cuts: 0, shuffling: 0, twoTabs: 0 },
  cluster: 'shared',
  stopsClosing: false,
  strike: async () => {},
};
