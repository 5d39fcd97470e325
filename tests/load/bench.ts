// npm run bench -- --players 1000[,5000] [--seconds 1] [--rounds 3] [--json]
import { parseArgs } from 'node:util';
import { Crowds } from './crowd';
import { judgeGrowth, type Size } from './growth';
import { type Plan, type Played, play } from './play';
import { costTable, verdictTable } from './print-tables';
import { startBare } from './servers/bare';
import { startLectern } from './servers/lectern';
import type { Subject, SubjectName } from './subject';
import { judge } from './targets';

const { values } = parseArgs({
  options: {
    players: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});
const say = (line: string) => console.error(`${new Date().toLocaleTimeString('en-GB')}  ${line}`);
if (process.platform !== 'linux') {
  console.error('The bench reads processor time from /proc, so it runs on Linux only.');
  process.exit(1);
}

const opened: { stop: () => Promise<void> }[] = [];
const closeAll = async () => {
  for (const part of opened.splice(0).reverse()) await part.stop();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void closeAll().finally(() => process.exit(130)));
}

/** One size: fresh servers, everybody joins, some rounds. */
async function bench(plan: Plan): Promise<Map<SubjectName, Played>> {
  const keep = <Part extends { stop: () => Promise<void> }>(part: Part): Part => {
    opened.push(part);
    return part;
  };
  say(`${plan.players} players: starting the servers`);
  const lectern = keep(await startLectern());
  const subjects: Subject[] = [
    keep(await startBare('bare ws', lectern.samples)),
    keep(await startBare('bare Socket.IO', lectern.samples)),
    lectern,
  ];
  const crowds = new Crowds();
  keep({ stop: () => crowds.close() });
  return play(subjects, crowds, plan, say).finally(closeAll);
}

const results = [];
const sizes: Size[] = [];
for (const players of values.players.split(',').map(Number)) {
  const plan = { players, seconds: Number(values.seconds), rounds: Number(values.rounds) };
  const played = await bench(plan);
  const ours = played.get('Lectern') as Played;
  const bare = played.get('bare Socket.IO') as Played;
  const verdicts = judge(ours, bare);
  sizes.push({ players, ours, bare });
  results.push({ ...plan, servers: Object.fromEntries(played), verdicts });
  if (!values.json) console.log(`\n${costTable(plan, played)}\n\n${verdictTable(verdicts)}\n`);
}
const growth = judgeGrowth(sizes);
if (values.json) console.log(JSON.stringify({ sizes: results, growth }, null, 2));
else if (growth.length > 0) console.log(`Growth with the class\n\n${verdictTable(growth)}\n`);
process.exit(0);
