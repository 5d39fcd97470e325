import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { cpuOf } from './cpu-of';

/** Works for so long on a processor, then waits for its input to end. */
const worker = (ms: number) => `
  const until = process.cpuUsage().user + ${ms} * 1000;
  while (process.cpuUsage().user < until);
  console.log('worked');
  process.stdin.resume().on('end', () => process.exit());`;

test.runIf(process.platform === 'linux')(
  'what a process has cost stays counted when it has ended',
  async () => {
    const before = cpuOf(process.pid);
    const child = spawn(process.execPath, ['-e', worker(300)], { stdio: 'pipe' });
    await once(child.stdout, 'data');
    const working = cpuOf(process.pid) - before;
    expect(working).toBeGreaterThan(300_000);
    child.stdin.end();
    await once(child, 'exit');
    expect(cpuOf(process.pid) - before).toBeGreaterThanOrEqual(working);
  },
);
