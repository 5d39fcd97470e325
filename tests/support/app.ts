import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '@/scripts/network/ports.mjs';
import { projectRoot } from '@/scripts/project-root.mjs';
import { createTestDatabase } from './database';

/** The whole program, as `npm start` runs it after its build, on a database of its own. */
export type App = {
  url: string;
  port: number;
  token: string;
  databaseUrl: string;
  /** Of the present process. */
  pid: () => number;
  /** Fresh with every start. */
  instructorLink: () => string;
  /** Ends the process and waits until it is gone. */
  kill: (signal: NodeJS.Signals) => Promise<void>;
  /** Starts it again on the same port, data and database. */
  start: () => Promise<void>;
  close: () => Promise<void>;
};

const TOKEN = 'a-token-for-end-to-end-tests';

/** `env` adds settings to those of every test. */
export async function startApp(env: Record<string, string> = {}): Promise<App> {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'lectern-app-'));
  const port = await freePort();
  let child: ChildProcess | null = null;
  let link = '';

  const start = async () => {
    child = spawn(process.execPath, [path.join(projectRoot, 'scripts/start.mjs')], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: database.url,
        DATA_DIR: dataDir,
        HOST: '127.0.0.1',
        PORT: String(port),
        LECTERN_TOKEN: TOKEN,
        ...env,
      },
    });
    link = await printedLink(child);
  };
  const kill = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };

  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    token: TOKEN,
    databaseUrl: database.url,
    pid: () => child?.pid ?? 0,
    instructorLink: () => link,
    kill,
    start,
    close: async () => {
      await kill('SIGTERM');
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Waits for the instructor link that a start prints when everything is up. */
function printedLink(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.once('exit', (code) => reject(new Error(`Lectern ended with ${code}: ${printed}`)));
    child.stdout?.on('data', (data: Buffer) => {
      printed += data;
      const found = /http\S+\/sign-in\/\S+/.exec(printed);
      if (found) resolve(found[0]);
    });
  });
}
