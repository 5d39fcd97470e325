import { testClass } from './class-test';
import { serverKilled } from './faults/server-killed';

testClass(serverKilled, 33);
