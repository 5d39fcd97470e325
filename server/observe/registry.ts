import { collectDefaultMetrics, Registry } from 'prom-client';

/** This process's metrics. Labels are closed lists: audiences, fates, refusal codes. */
export const registry = new Registry();

/** Each look wakes the process up, also when nobody is there: at 10 ms that is 1 % of a core. */
const LOOK_AT_LOOP_EVERY_MS = 50;

/** Memory, CPU, garbage collection, and the event loop's delay since the last reading. */
export function watchProcess(): void {
  if (registry.getSingleMetric('process_cpu_seconds_total')) return;
  collectDefaultMetrics({
    register: registry,
    eventLoopMonitoringPrecision: LOOK_AT_LOOP_EVERY_MS,
  });
}
