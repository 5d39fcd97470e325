import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createTestDatabase } from '@/tests/support/database';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { answers, freePort } from '../network/ports.mjs';
import { startCluster } from '../postgres/cluster.mjs';
import { runningPostmaster } from '../postgres/postmaster-file.mjs';

// Each test starts processes, and a busy computer takes its time.
vi.setConfig({ testTimeout: 60_000 });

const program = path.resolve('tests/support/lectern-with-empty-server.mjs');

type Started = { child: ChildProcess; said: () => string };

function start(env: Record<string, string>): Started {
  const { PATH = '', NODE_ENV } = process.env;
  const child = spawn(process.execPath, [program], {
    env: { PATH, NODE_ENV, HOST: '127.0.0.1', ...env },
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, said: () => said };
}

async function untilRunning(started: Started): Promise<void> {
  await expect.poll(started.said, { timeout: 30_000 }).toContain('Stop it with Ctrl-C.');
}

async function exitCode({ child }: Started): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const [code] = await once(child, 'exit');
  return code;
}

async function refusal(env: Record<string, string>): Promise<string> {
  const started = start(env);
  expect(await exitCode(started)).toBe(1);
  return started.said().trim();
}

/** With an external database: nothing but the settings and the port is decided here. */
async function external(): Promise<Record<string, string>> {
  const database = await createTestDatabase();
  onTestFinished(database.drop);
  return {
    DATABASE_URL: database.url,
    DATA_DIR: temporaryFolder(),
    PORT: String(await freePort()),
  };
}

describe('starting', () => {
  test('prints the three things that a lecturer needs', async () => {
    const env = await external();
    const started = start(env);
    await untilRunning(started);
    expect(started.said()).toContain(`http://localhost:${env.PORT}/enter`);
    expect(started.said()).toContain(`http://192.0.2.7:${env.PORT}`);
    expect(started.said()).toContain(env.DATA_DIR);
    expect(started.said()).not.toContain(new URL(env.DATABASE_URL ?? '').password);
  });

  test('stops at a taken port, in one sentence', async () => {
    const env = await external();
    const other = net.createServer().listen(Number(env.PORT), '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    expect(await refusal(env)).toBe(
      `Port ${env.PORT} is in use. Stop the other program or start with PORT=${Number(env.PORT) + 1} npm start.`,
    );
  });

  test('stops at a database that nobody serves, in one sentence without the password', async () => {
    const port = await freePort();
    const DATABASE_URL = `postgresql://ann:hunter2-secret@127.0.0.1:${port}/class`;
    const said = await refusal({ ...(await external()), DATABASE_URL });
    expect(said).toMatch(/^The database class at .* cannot be used: nothing answers there\./);
    expect(said).not.toContain('hunter2-secret');
    expect(said).not.toContain('\n');
  });

  test('stops at a setting that makes no sense', async () => {
    expect(await refusal({ PORT: 'three' })).toContain('PORT is "three"');
    expect(await refusal({ PUBLIC_URL: 'lectern' })).toContain('PUBLIC_URL is "lectern"');
  });

  test('stops at a data folder that cannot be made', async () => {
    const DATA_DIR = path.join(program, 'data');
    expect(await refusal({ ...(await external()), DATA_DIR })).toContain(
      `cannot write to its data folder ${DATA_DIR}`,
    );
  });
});

describe('stopping', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s stops cleanly', async (signal) => {
    const env = await external();
    const started = start(env);
    await untilRunning(started);
    started.child.kill(signal);
    expect(await exitCode(started)).toBe(0);
    expect(await answers('127.0.0.1', Number(env.PORT))).toBe(false);
  });

  test('one Ctrl-C that arrives twice, from the terminal and from npm, is one', async () => {
    const started = start(await external());
    await untilRunning(started);
    started.child.kill('SIGINT');
    started.child.kill('SIGINT');
    expect(await exitCode(started)).toBe(0);
  });
});

test('the built-in database starts, survives a killed Lectern, and stops with the next', async () => {
  const DATA_DIR = temporaryFolder();
  const data = path.join(DATA_DIR, 'postgres/data');
  onTestFinished(async () => {
    if (runningPostmaster(data)) await (await startCluster(path.dirname(data))).stop();
  });
  const env = { DATA_DIR, PORT: String(await freePort()) };
  const first = start(env);
  await untilRunning(first);
  const postmaster = runningPostmaster(data)?.pid;

  const second = await refusal({ ...env, PORT: String(await freePort()) });
  expect(second).toContain(
    `Lectern is already running with this data folder (process ${first.child.pid}, port ${env.PORT})`,
  );

  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  expect(runningPostmaster(data)?.pid).toBe(postmaster);

  const third = start(env);
  await untilRunning(third);
  expect(runningPostmaster(data)?.pid).toBe(postmaster);
  third.child.kill('SIGINT');
  expect(await exitCode(third)).toBe(0);
  expect(runningPostmaster(data)).toBeNull();
  expect(readFileSync(path.join(DATA_DIR, 'postgres/server.log'), 'utf8')).toContain(
    'database system is shut down',
  );
});
