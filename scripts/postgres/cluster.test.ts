import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { projectRoot } from '../project-root.mjs';
import { embeddedBinaries } from './binaries.mjs';
import { startCluster } from './cluster.mjs';
import { connect } from './connect.mjs';
import { otherAccount, postgresIdentity } from './identity.mjs';
import { runningPostmaster } from './postmaster-file.mjs';

// Each test starts servers, and a busy computer takes its time.
vi.setConfig({ testTimeout: 60_000 });

const clusterModule = pathToFileURL(path.resolve('scripts/postgres/cluster.mjs')).href;

// Making a cluster takes longer than all the rest, so the tests share one; each leaves it stopped.
let folder = '';

beforeAll(async () => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'lectern-cluster-')), 'postgres');
  const first = await startCluster(folder);
  await first.stop();
});

afterEach(async () => {
  if (postmasterPid()) await (await startCluster(folder)).stop();
});

afterAll(() => rmSync(path.dirname(folder), { recursive: true, force: true, maxRetries: 3 }));

function postmasterPid(): number | null {
  return runningPostmaster(path.join(folder, 'data'))?.pid ?? null;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = await connect(url);
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another process that starts the cluster and lives on. */
async function starterProcess() {
  const program = `
    const { startCluster } = await import(${JSON.stringify(clusterModule)});
    const { url } = await startCluster(${JSON.stringify(folder)});
    console.log(url);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { detached: true });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = await once(child.stdout, 'data');
  return { child, url: String(line).trim() };
}

describe('the built-in PostgreSQL', () => {
  test('stops, starts and keeps what was saved', async () => {
    const first = await startCluster(folder);
    expect(first.adopted).toBe(false);
    await query(first.url, 'CREATE TABLE IF NOT EXISTS kept AS SELECT 1 AS n');
    await first.stop();
    expect(postmasterPid()).toBeNull();

    const second = await startCluster(folder);
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await second.stop();
    await second.stop();
  });

  test('speaks UTF-8 and the same order of text everywhere', async () => {
    const cluster = await startCluster(folder);
    const sql =
      "SELECT lower('ÀÉ') AS low, 'Z' < 'a' AS bytes, current_setting('server_encoding') AS e";
    expect(await query(cluster.url, sql)).toEqual([{ low: 'àé', bytes: true, e: 'UTF8' }]);
    await cluster.stop();
  });

  test('listens on this computer only, and wants the password', async () => {
    const cluster = await startCluster(folder);
    expect(await query(cluster.url, 'SHOW listen_addresses')).toEqual([
      { listen_addresses: '127.0.0.1' },
    ]);
    const url = new URL(cluster.url);
    url.password = 'wrong';
    await expect(connect(url.href)).rejects.toThrow('password');
    await cluster.stop();
  });

  test('is adopted when the process that started it was killed', async () => {
    const { child, url } = await starterProcess();
    await query(url, 'CREATE TABLE IF NOT EXISTS kept AS SELECT 1 AS n');
    child.kill('SIGKILL');
    await once(child, 'exit');

    const next = await startCluster(folder);
    expect(next).toMatchObject({ adopted: true, url });
    expect(await query(next.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await next.stop();
    expect(postmasterPid()).toBeNull();
  });

  test('does not hear Ctrl-C in the terminal of the process that started it', async () => {
    const { child } = await starterProcess();
    const pid = postmasterPid();
    process.kill(-(child.pid ?? 0), 'SIGINT');
    await once(child, 'exit');
    await sleep(300);
    expect(postmasterPid()).toBe(pid);
  });

  test('starts again after it was killed itself, with everything that was committed', async () => {
    const first = await startCluster(folder);
    await query(first.url, 'CREATE TABLE IF NOT EXISTS kept AS SELECT 1 AS n');
    process.kill(postmasterPid() ?? 0, 'SIGKILL');

    const second = await startCluster(folder);
    expect(second.adopted).toBe(false);
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await second.stop();
  });

  test('is brought back on the same port while it is kept alive', async () => {
    const cluster = await startCluster(folder);
    const said: string[] = [];
    cluster.keepAlive((line) => said.push(line));
    process.kill(postmasterPid() ?? 0, 'SIGKILL');
    await expect
      .poll(() => query(cluster.url, 'SELECT 1 AS n').catch(() => []), { timeout: 20_000 })
      .toEqual([{ n: 1 }]);
    expect(said).toEqual([expect.stringContaining('starting it again')]);
    await cluster.stop();
    await sleep(1500);
    expect(postmasterPid()).toBeNull();
  });

  test('has nothing beside its data, password and log', () => {
    expect(readdirSync(folder).sort()).toEqual(['data', 'password', 'server.log']);
  });
});

/** Root has two ways of not being root; the second only where that account may read our programs. */
function identitiesHere() {
  const usual = postgresIdentity();
  if (process.getuid?.() !== 0) return [usual];
  const nobody = { uid: 65534, gid: 65534 };
  const readable = spawnSync(embeddedBinaries(projectRoot).initdb, ['--version'], nobody);
  return readable.status === 0 ? [usual, otherAccount()] : [usual];
}

test('a folder can change hands between the identities of this computer', async () => {
  for (const identity of [...identitiesHere(), postgresIdentity()]) {
    const cluster = await startCluster(folder, { identity });
    expect(await query(cluster.url, 'SELECT 1 AS n'), identity.name).toEqual([{ n: 1 }]);
    await cluster.stop();
  }
});

test('a cluster that cannot start says why and where its log is', async () => {
  const damaged = temporaryFolder();
  cpSync(folder, damaged, { recursive: true });
  rmSync(path.join(damaged, 'data/global/pg_control'));
  await expect(startCluster(damaged)).rejects.toThrow(
    /did not start: .*pg_control.* Its log is .*server\.log/,
  );
});
