import type { Fault } from '../fault';

/** Wrong from the start: the plan says by how much. */
export const skewedClocks: Fault = {
  name: 'skewed-clocks',
  title: 'the servers disagree on the time by minutes',
  shape: { processes: 3, skewed: true, strikes: 0 },
  cluster: 'shared',
  stopsClosing: false,
  strike: async () => {},
};
