// npm run bench:pages -- [--loads 300] [--phones 1000] [--json]
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '@/scripts/browser/find-chromium.mjs';
import { startTemporaryCluster } from '@/scripts/postgres/temporary-cluster.mjs';
import { type App, startApp } from '@/tests/support/app';
import { quantile } from '../measure';
import { verdictTable } from '../print-tables';
import { ClassInBrowsers } from './class-in-browsers';
import { coldLoadCpu } from './cold-loads';
import { loadInChromium } from './load-in-chromium';
import type { LoadedPage } from './loaded-file';
import { readLoopDelay } from './loop-delay';
import { judgePages } from './page-verdicts';
import { loadTable, rushTable } from './print-pages';
import { Rush } from './rush';
import { usableAfter } from './slow-phone';

const { values } = parseArgs({
  options: {
    loads: { type: 'string', default: '300' },
    phones: { type: 'string', default: '1000' },
    json: { type: 'boolean', default: false },
  },
});
const PATHS = ['/join', '/play/482913'];
const CPU_ROUNDS = 3;
const SLOW_LOADS = 5;
const RUSH_MS = 10_000;
const RUSH_PATIENCE_MS = 90_000;

const say = (line: string) => console.error(`${new Date().toLocaleTimeString('en-GB')}  ${line}`);
if (process.platform !== 'linux') {
  console.error('The bench reads processor time from /proc, so it runs on Linux only.');
  process.exit(1);
}

const opened: (() => Promise<void>)[] = [];
let closing: Promise<void> | undefined;
/** Whoever asks waits for the same closing: what fails because of it must not end the process. */
const closeAll = () => {
  closing ??= (async () => {
    for (const close of opened.splice(0).reverse()) await close().catch(() => undefined);
  })();
  return closing;
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void closeAll().finally(() => process.exit(130)));
}

async function openBrowser() {
  const browser = await chromium.launch({
    executablePath: findChromium(process.env) ?? undefined,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    // Its own would close the browser before the server is stopped in order.
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  opened.push(() => browser.close());
  return browser;
}
type Browser = Awaited<ReturnType<typeof openBrowser>>;

async function measurePage(app: App, browser: Browser, path: string) {
  say(`${path}: a cold load in Chromium`);
  const page = await loadInChromium(browser, app.url, path);
  say(`${path}: ${CPU_ROUNDS} × ${values.loads} cold loads`);
  const cpu: number[] = [];
  for (let round = 0; round < CPU_ROUNDS; round++) {
    cpu.push(await coldLoadCpu({ url: app.url, pid: app.pid() }, page, Number(values.loads)));
  }
  say(`${path}: on a slow phone`);
  const usableMs: number[] = [];
  for (let load = 0; load < SLOW_LOADS; load++) {
    usableMs.push(await usableAfter(browser, app.url + path));
  }
  return { page, cpuMs: quantile(cpu, 0.5), usableMs };
}

async function measureRush(app: App, browser: Browser, page: LoadedPage) {
  say(`${values.phones} phones come within ${RUSH_MS / 1000} s`);
  const lecture = await ClassInBrowsers.open(browser, app);
  const rush = new Rush();
  opened.push(() => rush.stop());
  const names = Array.from({ length: Number(values.phones) }, (_, index) => `Phone ${index}`);
  const paths = page.files.map(({ path }) => path);
  await readLoopDelay(app);
  const coming = rush.run(
    names,
    { url: app.url, paths, connections: page.connections, code: lecture.code, overMs: RUSH_MS },
    RUSH_PATIENCE_MS,
  );
  // Awaited below; until then a failure must not end the process before everything is closed.
  coming.catch(() => undefined);
  const smooth = await lecture.teach(coming);
  return { times: await coming, smooth, loopDelay: await readLoopDelay(app) };
}

async function bench() {
  const cluster = await startTemporaryCluster();
  opened.push(() => cluster.stop());
  process.env.LECTERN_TEST_DATABASE_URL = cluster.url;
  const app = await startApp();
  opened.push(() => app.close());
  const browser = await openBrowser();
  const pages = [];
  for (const path of PATHS) pages.push(await measurePage(app, browser, path));
  const first = pages[0]?.page as LoadedPage;
  return { pages, ...(await measureRush(app, browser, first)) };
}

try {
  const results = await bench();
  const verdicts = judgePages(results);
  if (values.json) console.log(JSON.stringify({ ...results, verdicts }, null, 2));
  else {
    const { times, loopDelay, smooth } = results;
    console.log(`\n${loadTable(results.pages.map(({ page }) => page))}`);
    console.log(`\n${rushTable(times, loopDelay, smooth)}\n\n${verdictTable(verdicts)}\n`);
  }
} finally {
  await closeAll();
}
process.exit();
