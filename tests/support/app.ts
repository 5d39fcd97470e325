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
  /** The processes that have served sessions since the start, the oldest first. */
  servers: () => number[];
  /** Fresh with every start. */
  instructorLink: () => string;
  /** Ends the process and waits until it is gone. */
  kill: (signal: NodeJS.Signals) => Promise<void>;
  /** Starts it again on the same port, data and database. */
  start: () => Promise<void>;
  close: () => Promise<void>;
};

const TOKEN = 'a-token-for-end-to-end-tests';

type Options = {
  /** So many processes that serve the same sessions, as `npm run start:cluster` runs them. */
  processes?: number;
  /** Settings beside those of every test. */
  env?: Record<string, string>;
};

export async function startApp({ processes, env = {} }: Options = {}): Promise<App> {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'lectern-app-'));
  const port = await freePort();
  let child: ChildProcess | null = null;
  let link = '';
  const several = processes ? ['--cluster', '--processes', String(processes)] : [];
  const program = [path.join(projectRoot, 'scripts/start.mjs'), ...several];
  const servers = new Set<number>();

  const start = async () => {
    servers.clear();
    child = spawn(process.execPath, program, {
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
    child.stdout?.on('data', (data: Buffer) => {
      for (const pid of startedIn(String(data))) servers.add(pid);
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
    servers: () => [...servers],
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

/** Pids of the servers that say in their log that they have started. */
function startedIn(printed: string): number[] {
  const lines = printed.split('\n').filter((line) => line.includes('"msg":"started"'));
  return lines.map((line) => JSON.parse(line).pid);
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
