import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cpuOf } from '../cpu-of';
import type { ColdLoadsTask } from './cold-loads-process';
import type { LoadedPage } from './loaded-file';

/** The first loads also pay for the server's code becoming fast. */
const WARM_UP = 100;
const SETTLE_MS = 300;

/**
 * Server processor time of one cold load, in milliseconds: light clients in a process of their own
 * fetch the files that Chromium fetched, over as many connections.
 */
export async function coldLoadCpu(
  server: { url: string; pid: number },
  page: LoadedPage,
  loads: number,
): Promise<number> {
  const child = fork(path.join(import.meta.dirname, 'cold-loads-process.ts'), {
    execArgv: ['--import', 'tsx'],
  });
  try {
    await reply(child);
    const paths = page.files.map((file) => file.path);
    const task = { url: server.url, paths, connections: page.connections, loads: WARM_UP };
    await run(child, task);
    const before = cpuOf(server.pid);
    await run(child, { ...task, loads });
    return (cpuOf(server.pid) - before) / loads / 1000;
  } finally {
    child.kill('SIGKILL');
  }
}

async function run(child: ChildProcess, task: ColdLoadsTask): Promise<void> {
  const done = reply(child);
  child.send(task);
  await done;
  await pause(SETTLE_MS);
}

function reply(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The light browsers ended with ${code}.`)));
  });
}
