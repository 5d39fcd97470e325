// npm run simulate [-- --rounds 2]
import { parseArgs } from 'node:util';
import { table } from '../load/print-tables';
import { type Basis, forecastMany, forecastOne } from './forecast';
import { measureNews } from './measure-news';
import { measurePoints } from './measured-points';
import { type Costs, fitCosts, type Load, microsOf, type Point, saturatesFirst } from './model';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '2' } } });
if (process.platform !== 'linux') {
  console.error('Processor time is read from /proc, so this runs on Linux only.');
  process.exit(1);
}

const FITTED = [500, 1500];
const FORETOLD = 3000;
const SEVERAL = 3;
/** A forecast is good when it misses what is then measured by no more than this. */
const BOUND = 0.25;
const CHECKED = ['question', 'answers over time', 'result', 'answers at once'] as const;

const say = (line: string) => console.error(`${new Date().toLocaleTimeString('en-GB')}  ${line}`);

type Check = { what: string; foretold: number; measured: number };

async function fitAndCheck(processes: number): Promise<{ costs: Costs; checks: Check[] }> {
  const rounds = Number(values.rounds);
  const points = await measurePoints([...FITTED, FORETOLD], processes, rounds, say);
  const costs = fitCosts(points.slice(0, FITTED.length));
  const held = points.at(-1) as Point;
  return { costs, checks: checksOf(costs, held, processes) };
}

function checksOf(costs: Costs, held: Point, processes: number): Check[] {
  const who = processes === 1 ? '1 process' : `${processes} processes`;
  return (['server', 'database'] as const).flatMap((part) =>
    CHECKED.map((step) => ({
      what: `${who}, ${step}, ${part}`,
      foretold: microsOf(costs, [step], part, held.phones) / 1000,
      measured: held.costs[step][part] / 1000,
    })),
  );
}

function checkTable(checks: Check[]): string {
  const rows = checks.map(({ what, foretold, measured }) => {
    const miss = foretold / measured - 1;
    const verdict = Math.abs(miss) <= BOUND ? 'reached' : 'falls short';
    return [
      what,
      foretold.toFixed(0),
      measured.toFixed(0),
      `${(miss * 100).toFixed(0)} %`,
      verdict,
    ];
  });
  const head = [`${FORETOLD} phones`, 'foretold ms', 'measured ms', 'miss', `≤ ${BOUND * 100} %`];
  return table([head, ...rows]);
}

function loadTable(title: string, loads: Load[]): string {
  const rows = loads.map(({ part, busySeconds, inSeconds }) => [
    part,
    busySeconds.toFixed(2),
    inSeconds.toFixed(1),
    `${((100 * busySeconds) / inSeconds).toFixed(0)} %`,
  ]);
  const first = saturatesFirst(loads).part;
  return `${table([[title, 'busy s', 'of s', 'load'], ...rows])}\nSaturates first: ${first}`;
}

const alone = await fitAndCheck(1);
const shared = await fitAndCheck(SEVERAL);
say('news between processes');
const newsMicros = (await measureNews(SEVERAL)) / SEVERAL;
const basis: Basis = {
  alone: alone.costs,
  shared: { costs: shared.costs, processes: SEVERAL },
  newsMicros,
};

const costRows = [alone.costs, shared.costs].flatMap((costs, index) =>
  CHECKED.map((step) => {
    const { server, database } = costs[step];
    return [
      `${index === 0 ? '1 process' : `${SEVERAL} processes`}, ${step}`,
      (server.fixed / 1000).toFixed(1),
      server.perPhone.toFixed(1),
      (database.fixed / 1000).toFixed(1),
      database.perPhone.toFixed(1),
    ];
  }),
);
const head = ['fitted', 'server ms/step', 'µs/phone', 'database ms/step', 'µs/phone'];
console.log(
  `\n${table([head, ...costRows])}\n\nNews: ${newsMicros.toFixed(0)} µs of PostgreSQL for each process that hears it\n`,
);
console.log(`${checkTable([...alone.checks, ...shared.checks])}\n`);
for (const processes of [4, 8, 16]) {
  const many = { sessions: 100, phones: 1000, processes };
  console.log(
    `${loadTable(`100 sessions × 1,000 phones, ${processes} processes`, forecastMany(basis, many))}\n`,
  );
}
for (const processes of [8, 16, 32]) {
  const one = { phones: 100_000, processes };
  console.log(
    `${loadTable(`1 session × 100,000 phones, ${processes} processes`, forecastOne(basis, one))}\n`,
  );
}
const missed = [...alone.checks, ...shared.checks].filter(
  ({ foretold, measured }) => Math.abs(foretold / measured - 1) > BOUND,
);
process.exit(missed.length === 0 ? 0 : 1);
