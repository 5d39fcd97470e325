import type { Fault } from '../fault';

export const twoHosts: Fault = {
  name: 'two-hosts',
  title: 'two hosts click at once',
  shape: { hosts: 2, strikes: 0 },
  cluster: 'shared',
  stopsClosing: false,
  strike: async () => {},
};
