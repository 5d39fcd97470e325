import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../project-root.mjs';
import { StartProblem } from '../start-problem.mjs';
import { findChromium } from './find-chromium.mjs';

/**
 * A Chromium for the end-to-end tests, installed when there is none.
 * @param {(line: string) => void} say
 * @returns {Promise<string>} its program file
 */
export async function ensureChromium(say) {
  const { CHROMIUM_PATH } = process.env;
  const found = await findAny();
  if (found) return found;
  if (CHROMIUM_PATH)
    throw new StartProblem(`CHROMIUM_PATH is ${CHROMIUM_PATH}, and that is no program.`);
  for (const install of [installDebianPackage, installWithPlaywright]) {
    install(say);
    const installed = await findAny();
    if (installed) return installed;
  }
  throw new StartProblem(
    'The end-to-end tests need Chromium or Chrome, and none could be installed. Install one, or set CHROMIUM_PATH to its program file; "npm test -- --only unit" runs the other tests.',
  );
}

async function findAny() {
  return findChromium(process.env) ?? (await playwrightsOwn());
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : null;
}

/** @param {(line: string) => void} say */
function installDebianPackage(say) {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!isDebianRoot) return;
  say('Installing Chromium (apt-get install chromium) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', ['-q', '-y', ...args], { env, stdio: ['ignore', 2, 2] });
  run('update');
  run('install', '--no-install-recommends', 'chromium');
}

/** @param {(line: string) => void} say */
function installWithPlaywright(say) {
  say("Installing Playwright's Chromium …");
  const program = path.join(projectRoot, 'node_modules/@playwright/test/cli.js');
  spawnSync(process.execPath, [program, 'install', 'chromium'], { stdio: ['ignore', 2, 2] });
}
