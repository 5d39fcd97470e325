import { testClass } from './class-test';
import { oneOfThreeKilled } from './faults/one-of-three-killed';
import { oneOfThreePaused } from './faults/one-of-three-paused';
import { serverKilled } from './faults/server-killed';
import { skewedClocks } from './faults/skewed-clocks';

testClass(serverKilled, 233);
testClass(oneOfThreeKilled, 233);
testClass(oneOfThreePaused, 187);
testClass(skewedClocks, 448);
