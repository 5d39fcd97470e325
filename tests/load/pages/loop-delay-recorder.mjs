// Loaded into the server before its own code (`node --import`): on SIGUSR2 it writes how late the
// event loop was since the last time, in milliseconds, and begins anew.
import { renameSync, writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 5;
const file = process.env.LOOP_DELAY_FILE;
if (!file) throw new Error('LOOP_DELAY_FILE is not set.');

const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();

process.on('SIGUSR2', () => {
  // Node counts from one look at the clock to the next, so the time between two looks is no delay.
  const late = (/** @type {number} */ nanoseconds) =>
    Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
  const figures = {
    p50: late(delay.percentile(50)),
    p99: late(delay.percentile(99)),
    max: late(delay.max),
  };
  delay.reset();
  writeFileSync(`${file}.part`, JSON.stringify(figures));
  renameSync(`${file}.part`, file);
});
