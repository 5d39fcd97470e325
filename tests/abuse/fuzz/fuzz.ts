// npm run fuzz -- [--seconds 60] [--seed N]
import { parseArgs } from 'node:util';
import { startTemporaryCluster } from '@/scripts/postgres/temporary-cluster.mjs';
import { runFuzz } from './run-fuzz';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
});
const seconds = Number(values.seconds);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
const again = `npm run fuzz -- --seconds ${seconds} --seed ${seed}`;
if (!(seconds > 0) || !Number.isInteger(seed)) {
  console.error('npm run fuzz -- --seconds 60 --seed 17: both are numbers.');
  process.exit(2);
}

const cluster = await startTemporaryCluster();
process.env.LECTERN_TEST_DATABASE_URL = cluster.url;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void cluster.stop().finally(() => process.exit(130)));
}

console.log(`Fuzzing for ${seconds} s with seed ${seed}.`);
const { messages, answers, memory, problems } = await runFuzz({ seconds, seed }).finally(
  cluster.stop,
);
console.log(`${messages} messages answered, ${problems.length} problems.`);
console.table(answers);
console.log(`Memory of the process: ${memory.warm} MB half-way, ${memory.end} MB at the end.`);
for (const problem of problems) console.error(problem);
if (problems.length > 0) console.error(`Again: ${again}`);
process.exit(problems.length > 0 ? 1 : 0);
