import { collectDefaultMetrics, Registry } from 'prom-client';

/** This process's metrics. Labels are closed lists: audiences, fates, refusal codes. */
export const registry = new Registry();

/** Memory, CPU, garbage collection, and the event loop's delay since the last reading. */
export function watchProcess(): void {
  if (registry.getSingleMetric('process_cpu_seconds_total')) return;
  collectDefaultMetrics({ register: registry });
}
