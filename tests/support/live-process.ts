import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freePort } from '@/scripts/network/ports.mjs';

export type LiveProcess = {
  url: string;
  port: number;
  pid: number;
  /** Everything that it has written, to both outputs. */
  said: () => string;
  /** False once it has ended, whoever ended it. */
  isAlive: () => boolean;
  kill: (signal: NodeJS.Signals) => Promise<void>;
};

type Options = {
  /** Arguments of node that run the live server; by default its source. */
  program?: string[];
  /** What it complains of is not shown. */
  quiet?: boolean;
};

const source = ['--import', 'tsx', path.join(import.meta.dirname, 'live-process-main.ts')];

/** Starts a live server that can be killed, on the given port, or one that it can have again. */
export async function startLiveProcess(
  databaseUrl: string,
  port: number | null = null,
  env: Record<string, string> = {},
  { program = source, quiet = false }: Options = {},
): Promise<LiveProcess> {
  const child = spawn(
    process.execPath,
    [...program, databaseUrl, String(port ?? (await freePort()))],
    {
      stdio: 'pipe',
      env: { ...process.env, ...env },
    },
  );
  // Whoever is stopped in the middle of a test must not leave it behind.
  const killOrphan = () => child.kill('SIGKILL');
  process.once('exit', killOrphan);
  child.once('exit', () => process.off('exit', killOrphan));
  let said = '';
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (data: Buffer) => {
      said += data;
    });
  }
  if (!quiet) child.stderr.pipe(process.stderr, { end: false });
  const url = await firstLine(child, () => said);
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  return {
    url,
    pid: child.pid ?? 0,
    said: () => said,
    port: Number(new URL(url).port),
    isAlive,
    kill: async (signal) => {
      if (!isAlive()) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}

function firstLine(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('close', (code) =>
      reject(new Error(`The live server ended with ${code}: ${said()}`)),
    );
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
}
