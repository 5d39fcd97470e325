import type { Fault } from '../fault';

export const twoTabs: Fault = {
  name: 'two-tabs',
  title: 'phones answer differently in two tabs',
  shape: { twoTabs: 0.9, strikes: 0 },
  cluster: 'shared',
  stopsClosing: false,
  strike: async () => {},
};
