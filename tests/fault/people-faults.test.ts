import { testClass } from './class-test';
import { badLines } from './faults/bad-lines';
import { herd } from './faults/herd';
import { hostGone } from './faults/host-gone';
import { twoHosts } from './faults/two-hosts';
import { twoTabs } from './faults/two-tabs';

testClass(herd, 2750);
testClass(badLines, 2453);
testClass(twoTabs, 539);
testClass(hostGone, 2796);
testClass(twoHosts, 699);
