import { readLecture } from '@/lecture/read-lecture';
import { hardNotes, hardPieces } from './hard-notes';
import { sampleNotes } from './sample-notes';

// npm run bench:import: what reading notes costs per KB, from 10 KB to 5 MB; ends with 1 when the
// cost grows with the length.

const SIZES = [10, 50, 250, 1000, 5000];
const HARD_SIZES = [100, 600];
/** The best of several runs: the first ones are compiled on the way. */
const LEAST_MS = 1500;
const RUNS = 4;
/** Twice the cost per KB is noise of a busy machine and of its caches; a quadratic rule gives 20 times. */
const FLAT = 3;
const MOST_SECONDS: Record<number, number> = { 250: 1, 5000: 10 };

type Cost = { kilobytes: number; ms: number; perKilobyte: number };

function measure(text: string): Cost {
  const bytes = new TextEncoder().encode(text);
  const started = process.cpuUsage();
  let ms = Number.POSITIVE_INFINITY;
  for (let runs = 0; spent(started) < LEAST_MS || (runs < RUNS && ms < LEAST_MS); runs++) {
    const start = process.cpuUsage();
    readLecture(bytes);
    ms = Math.min(ms, spent(start));
  }
  const kilobytes = bytes.length / 1024;
  return { kilobytes, ms, perKilobyte: ms / kilobytes };
}

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

const line = (name: string, { kilobytes, ms, perKilobyte }: Cost) =>
  `${name.padEnd(30)}${kilobytes.toFixed(0).padStart(7)} KB${ms.toFixed(0).padStart(9)} ms${perKilobyte.toFixed(3).padStart(9)} ms/KB`;

const problems: string[] = [];
measure(sampleNotes(50));

const costs = SIZES.map((size) => {
  const cost = measure(sampleNotes(size));
  console.log(line('lectures', cost));
  const most = MOST_SECONDS[size];
  if (most && cost.ms > most * 1000) problems.push(`${size} KB take more than ${most} s`);
  return cost;
});
const least = Math.min(...costs.map(({ perKilobyte }) => perKilobyte));
if ((costs.at(-1)?.perKilobyte ?? 0) > least * FLAT)
  problems.push('lectures cost more per KB when they are long');

for (const [name, piece] of Object.entries(hardPieces)) {
  const [small, large] = HARD_SIZES.map((size) => measure(hardNotes(piece, size)));
  if (!small || !large) continue;
  console.log(line(name, small));
  console.log(line('', large));
  if (large.perKilobyte > small.perKilobyte * FLAT)
    problems.push(`${name}: cost grows with the length`);
  if (small.ms > 2000) problems.push(`${name}: 100 KB take more than 2 s`);
}
console.log(
  problems.length === 0
    ? 'Flat: the cost per KB does not grow.'
    : `Not flat: ${problems.join('; ')}.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
