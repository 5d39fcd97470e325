import { startTemporaryCluster } from '@/scripts/postgres/temporary-cluster.mjs';
import { listenForStop } from '@/scripts/start/stop-signals.mjs';
import { type FaultOptions, readFaultOptions, USAGE } from './fault-options';
import { faultTable, type SeedResult } from './fault-table';
import { faultOf } from './faults';
import { holdClass } from './hold-class';
import { makePlan } from './plan';
import { taleOf, tellTale } from './tale';

// npm run test:fault: many classes with their faults, one line each, and a table at the end.

/** No single class may hold up the rest. */
const CLASS_MS = 180_000;
const SHOWN_COMPLAINTS = 12;

function readOptions(): FaultOptions {
  try {
    return readFaultOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}

async function holdSeed(seed: number, stop: AbortSignal): Promise<SeedResult> {
  const fault = faultOf(seed);
  const impossible = await fault.impossible?.();
  if (impossible) return { seed, fault, is: 'impossible', because: impossible, seconds: 0 };
  const startedAt = performance.now();
  const took = () => (performance.now() - startedAt) / 1000;
  const timeUp = AbortSignal.timeout(CLASS_MS);
  try {
    const signal = AbortSignal.any([stop, timeUp]);
    const { complaints, outcome } = await holdClass(makePlan(seed, fault), fault, { signal });
    const tale = taleOf(outcome);
    if (timeUp.aborted) complaints.unshift(`The class was not over after ${CLASS_MS / 1000} s.`);
    if (complaints.length === 0) return { seed, fault, is: 'passed', tale, seconds: took() };
    return { seed, fault, is: 'failed', tale, complaints, seconds: took() };
  } catch (error) {
    const complaints = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    return { seed, fault, is: 'failed', tale: null, complaints, seconds: took() };
  }
}

function printResult(result: SeedResult): void {
  const { seed, fault, seconds } = result;
  const tale = result.is !== 'impossible' && result.tale ? tellTale(result.tale) : '';
  console.log(`seed ${seed}  ${result.is}  ${fault.name}  ${seconds.toFixed(1)} s  ${tale}`);
  if (result.is === 'impossible') console.log(`    not possible here: ${result.because}`);
  if (result.is !== 'failed') return;
  const { complaints } = result;
  for (const complaint of complaints.slice(0, SHOWN_COMPLAINTS)) console.log(`    ${complaint}`);
  const more = complaints.length - SHOWN_COMPLAINTS;
  if (more > 0) console.log(`    … and ${more} more`);
  console.log(`    again: npm run test:fault -- --seed ${seed}`);
}

async function holdAll(options: FaultOptions, stop: AbortController): Promise<SeedResult[]> {
  const results: SeedResult[] = [];
  const waiting = [...options.seeds];
  const lastStart = performance.now() + options.minutes * 60_000;
  const work = async () => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
      if (stop.signal.aborted || performance.now() > lastStart) return;
      const result = await holdSeed(seed, stop.signal);
      if (stop.signal.aborted) return;
      results.push(result);
      printResult(result);
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, work));
  return results;
}

const options = readOptions();
const stop = new AbortController();
listenForStop({ onStop: () => stop.abort(), onForce: () => process.exit(130) });
const cluster = await startTemporaryCluster();
process.env.LECTERN_TEST_DATABASE_URL = cluster.url;
let results: SeedResult[] = [];
try {
  results = await holdAll(options, stop);
} finally {
  await cluster.stop();
}
console.log(`\n${faultTable(results)}`);
const left = options.seeds.length - results.length;
if (left > 0)
  console.log(`Not held: ${left} ${stop.signal.aborted ? '(interrupted)' : '(no time)'}`);
const failed = results.filter(({ is }) => is === 'failed');
for (const { seed } of failed) console.log(`again: npm run test:fault -- --seed ${seed}`);
process.exit(stop.signal.aborted ? 130 : failed.length > 0 || left > 0 ? 1 : 0);
