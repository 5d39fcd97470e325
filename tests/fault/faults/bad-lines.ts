import type { Fault } from '../fault';

export const badLines: Fault = {
  name: 'bad-lines',
  title: 'lines drop, double, delay and reorder messages',
  shape: { shuffling: 0.8, cuts: 0.4, strikes: 0 },
  cluster: 'shared',
  stopsClosing: false,
  strike: async () => {},
};
