// What has to be there before Lectern runs: packages, the generated database client, the build.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { packagesAreInstalled } from './installed-packages.mjs';
import { sourceHash } from './source-hash.mjs';
import { stampMatches, writeStamp } from './stamps.mjs';

/**
 * @typedef {{
 *   name: string;
 *   doing: string;
 *   value: string;
 *   inPlace: boolean;
 *   commands: Array<[program: string, ...args: string[]]>;
 *   advice: string;
 * }} Step value: the hash of what it is made from; inPlace: whether its result is there
 */

/**
 * @param {string} root
 * @returns {Step}
 */
export function installStep(root) {
  return {
    name: 'install',
    doing: 'Installing packages (once, about a minute)',
    value: `${process.platform}-${process.arch} ${sourceHash(root, ['package-lock.json'])}`,
    inPlace: existsSync(path.join(root, 'node_modules/.package-lock.json')),
    commands: [
      [
        ...npm(),
        'ci',
        '--include=dev',
        '--include=optional',
        '--no-fund',
        '--no-audit',
        '--loglevel=error',
      ],
    ],
    advice: 'Check the connection to the internet, then run the same command again.',
  };
}

/**
 * @param {string} root
 * @returns {Step}
 */
export function generateStep(root) {
  return {
    name: 'database-client',
    doing: 'Generating the database client',
    value: sourceHash(root, ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']),
    inPlace: existsSync(path.join(root, 'server/store/generated/client.ts')),
    commands: [node(root, 'node_modules/prisma/build/index.js', 'generate')],
    advice: 'The message above names the line of prisma/schema.prisma.',
  };
}

/** Everything that the build reads. */
const buildSources = [
  ...['app', 'activities', 'components', 'domain', 'examples', 'lecture', 'public', 'server'],
  ...['prisma/schema.prisma', 'package-lock.json', 'tsconfig.json'],
  ...['next.config.js', 'postcss.config.mjs', 'scripts/prepare'],
];

/**
 * @param {string} root
 * @returns {Step}
 */
export function buildStep(root) {
  return {
    name: 'build',
    doing: 'Building (about half a minute)',
    value: sourceHash(root, buildSources),
    inPlace:
      existsSync(path.join(root, '.next/BUILD_ID')) &&
      existsSync(path.join(root, 'dist/server.mjs')),
    commands: [
      node(root, 'scripts/prepare/forget-dev-types.mjs'),
      node(root, 'node_modules/next/dist/bin/next', 'build'),
      node(root, 'scripts/prepare/pack-plain-files.mjs'),
      node(root, 'scripts/prepare/bundle-server.mjs'),
    ],
    advice: 'The message above says where. Your data is not touched.',
  };
}

/**
 * npm tells its scripts where its own program lies; on Windows "npm" alone is no program.
 * @returns {[program: string, ...args: string[]]}
 */
function npm() {
  const npmProgram = process.env.npm_execpath;
  return npmProgram?.endsWith('npm-cli.js') ? [process.execPath, npmProgram] : ['npm'];
}

/**
 * @param {string} root
 * @param {string} program path below root
 * @param {string[]} args
 * @returns {[program: string, ...args: string[]]}
 */
function node(root, program, ...args) {
  return [process.execPath, path.join(root, program), ...args];
}

/**
 * @param {string} root
 * @param {Step} step
 * @param {(line: string) => void} say
 */
export function runStepWhenStale(root, step, say) {
  if (step.inPlace && stampMatches(root, step.name, step.value)) return;
  if (step.name === 'install' && packagesAreInstalled(root)) {
    writeStamp(root, step.name, step.value);
    return;
  }
  say(`${step.doing} …`);
  const startedAt = Date.now();
  for (const command of step.commands) runCommand(root, step, command);
  writeStamp(root, step.name, step.value);
  say(`${step.doing}: done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

/**
 * @param {string} root
 * @param {Step} step
 * @param {[program: string, ...args: string[]]} command
 */
function runCommand(root, step, [program, ...args]) {
  const { status, signal, error } = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...stepEnvironment },
    // Standard output belongs to the command that comes after us.
    stdio: ['ignore', 2, 2],
    shell: program === 'npm' && process.platform === 'win32',
  });
  if (status === 0) return;
  const how = error?.message ?? (signal ? `stopped by ${signal}` : `exit code ${status}`);
  throw new Error(`${step.doing} failed (${how}). ${step.advice}`);
}

const stepEnvironment = {
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
  // `prisma generate` insists on an engine file that it never runs, and would download one.
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
};
