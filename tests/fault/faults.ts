import type { Fault } from './fault';
import { badLines } from './faults/bad-lines';
import { databaseKilled } from './faults/database-killed';
import { databaseStopped } from './faults/database-stopped';
import { diskFull } from './faults/disk-full';
import { herd } from './faults/herd';
import { hostGone } from './faults/host-gone';
import { locksHeld } from './faults/locks-held';
import { noConnections } from './faults/no-connections';
import { nothingBroken } from './faults/nothing-broken';
import { oneOfThreeKilled } from './faults/one-of-three-killed';
import { oneOfThreePaused } from './faults/one-of-three-paused';
import { serverKilled } from './faults/server-killed';
import { skewedClocks } from './faults/skewed-clocks';
import { slowCable } from './faults/slow-cable';
import { twoHosts } from './faults/two-hosts';
import { twoTabs } from './faults/two-tabs';

/** Every fault, one line each; a seed takes the one in its place. */
export const faults: readonly Fault[] = [
  nothingBroken,
  serverKilled,
  oneOfThreeKilled,
  oneOfThreePaused,
  skewedClocks,
  databaseStopped,
  databaseKilled,
  locksHeld,
  slowCable,
  noConnections,
  diskFull,
  herd,
  badLines,
  twoTabs,
  hostGone,
  twoHosts,
];

export function faultOf(seed: number): Fault {
  const fault = faults[seed % faults.length];
  if (!fault) throw new Error(`No fault has the place of seed ${seed}.`);
  return fault;
}
