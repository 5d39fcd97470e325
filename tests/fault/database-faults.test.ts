import { testClass } from './class-test';
import { databaseKilled } from './faults/database-killed';
import { databaseStopped } from './faults/database-stopped';
import { locksHeld } from './faults/locks-held';
import { noConnections } from './faults/no-connections';
import { slowCable } from './faults/slow-cable';

// A full disk takes the rights to mount one: the long form tries it, and says where it cannot.
testClass(databaseStopped, 2750);
testClass(databaseKilled, 539);
testClass(locksHeld, 561);
testClass(slowCable, 699);
testClass(noConnections, 1944);
