// Everything that says whether Lectern works, one runner after the other, added up in one last line.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureChromium } from '../browser/ensure-chromium.mjs';
import { startTemporaryCluster } from '../postgres/temporary-cluster.mjs';
import { projectRoot } from '../project-root.mjs';
import {
  addUp,
  countCheck,
  countPlaywright,
  countVitest,
  exitCodeOf,
  lastLine,
} from './counts.mjs';
import { runVisibly } from './run-visibly.mjs';
import { staticChecks } from './static-checks.mjs';
import { testEnvironment } from './test-environment.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {{ reports: string; env: Record<string, string | undefined>; signal: AbortSignal }} Run */
/** @typedef {{ title: string; group: string; run: (run: Run) => Promise<Counts> }} Runner */

/** What `npm test -- --only GROUP` can name. */
const groups = ['static', 'unit', 'e2e'];

/** @type {Runner[]} */
const runners = [
  ...staticChecks.map(({ title, args }) => ({
    title,
    group: 'static',
    run: async (/** @type {Run} */ { env, signal }) =>
      countCheck(await runVisibly(args, { env, signal })),
  })),
  { title: 'Unit and live tests', group: 'unit', run: runVitest },
  { title: 'End to end', group: 'e2e', run: runPlaywright },
];

/** @param {string[]} args of the command line; ends the process */
export async function runTests(args) {
  const only = readOnly(args);
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => interruption.abort());
  }
  const total = await runAll(
    runners.filter(({ group }) => !only || group === only),
    interruption.signal,
  );
  if (interruption.signal.aborted) console.log('Interrupted; these are the tests until then.');
  console.log(lastLine(total));
  process.exit(interruption.signal.aborted ? 130 : exitCodeOf(total));
}

/** @param {string[]} args */
function readOnly(args) {
  if (args.length === 0) return null;
  const [option, group = ''] = args;
  if (option === '--only' && groups.includes(group)) return group;
  console.error(`npm test knows one option: --only ${groups.join(' | ')}`);
  process.exit(2);
}

/**
 * @param {Runner[]} chosen
 * @param {AbortSignal} signal
 */
async function runAll(chosen, signal) {
  const reports = mkdtempSync(path.join(os.tmpdir(), 'lectern-reports-'));
  const needsDatabase = chosen.some(({ group }) => group !== 'static');
  const cluster = needsDatabase ? await startTemporaryCluster() : null;
  const env = testEnvironment(process.env, cluster?.url ?? null);
  /** @type {Array<{ title: string; counts: Counts }>} */
  const results = [];
  try {
    for (const { title, run } of chosen) {
      if (signal.aborted) break;
      console.log(`\n== ${title}`);
      results.push({ title, counts: await runSafely(run, { reports, env, signal }) });
    }
  } finally {
    await cluster?.stop();
    rmSync(reports, { recursive: true, force: true });
  }
  console.log(
    `\n${results.map(({ title, counts }) => `${lastLine(counts)}: ${title}`).join('\n')}\n`,
  );
  return addUp(results.map(({ counts }) => counts));
}

/**
 * @param {Runner['run']} run
 * @param {Run} context
 * @returns {Promise<Counts>}
 */
async function runSafely(run, context) {
  try {
    return await run(context);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** @param {Run} run */
async function runVitest({ reports, env, signal }) {
  const report = path.join(reports, 'vitest.json');
  const program = path.join(projectRoot, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = await runVisibly([program, 'run', ...reporters], { env, signal });
  return countVitest(readReport(report), exitCode);
}

/** @param {Run} run */
async function runPlaywright({ reports, env, signal }) {
  const report = path.join(reports, 'playwright.json');
  const program = path.join(projectRoot, 'node_modules/@playwright/test/cli.js');
  const exitCode = await runVisibly([program, 'test', '--reporter=list,json'], {
    env: {
      ...env,
      CHROMIUM_PATH: await ensureChromium(console.log),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
    signal,
  });
  return countPlaywright(readReport(report), exitCode);
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
