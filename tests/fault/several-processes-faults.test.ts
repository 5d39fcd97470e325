import { testClass } from './class-test';
import { oneOfThreeKilled } from './faults/one-of-three-killed';
import { oneOfThreePaused } from './faults/one-of-three-paused';
import { skewedClocks } from './faults/skewed-clocks';

testClass(oneOfThreeKilled, 233);
testClass(oneOfThreePaused, 187);
testClass(skewedClocks, 448);
