import { setTimeout as pause } from 'node:timers/promises';
import { cpuOf } from './cpu-of';
import type { CrowdResult } from './crowd-process';
import type { Subject } from './subject';

/** What one step cost. Times in milliseconds, processor time in microseconds for each phone. */
export type Cost = {
  server: number;
  database: number | null;
  /** From the first beginning to the last end. */
  totalMs: number;
  p50: number;
  p99: number;
};

/** Work that trails behind a step, such as the tally for host and stage, belongs to its cost. */
const SETTLE_MS = 400;

export async function measure(
  { pid, databasePid }: Subject,
  phones: number,
  step: () => Promise<CrowdResult>,
): Promise<Cost> {
  const before = { server: cpuOf(pid), database: databasePid && cpuOf(databasePid) };
  const { times, from, to } = await step();
  await pause(SETTLE_MS);
  return {
    server: (cpuOf(pid) - before.server) / phones,
    database:
      databasePid && before.database !== null
        ? (cpuOf(databasePid) - before.database) / phones
        : null,
    totalMs: to - from,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}

/** The smallest value that a share `q` of the values does not exceed. */
export function quantile(values: number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

/** The median of each figure of several repetitions. */
export function medianCost(costs: Cost[]): Cost {
  const median = (pick: (cost: Cost) => number) => quantile(costs.map(pick), 0.5);
  const databases = costs.map(({ database }) => database).filter((value) => value !== null);
  return {
    server: median(({ server }) => server),
    database: databases.length > 0 ? quantile(databases, 0.5) : null,
    totalMs: median(({ totalMs }) => totalMs),
    p50: median(({ p50 }) => p50),
    p99: median(({ p99 }) => p99),
  };
}
