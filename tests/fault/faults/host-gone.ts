import type { Fault } from '../fault';

export const hostGone: Fault = {
  name: 'host-gone',
  title: 'the host goes away in every phase',
  shape: { hostAway: true, strikes: 0 },
  cluster: 'shared',
  stopsClosing: false,
  strike: async () => {},
};
