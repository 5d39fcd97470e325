import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { processBirth } from './process-birth.mjs';
import { lockHolder, takeLock, waitForLock } from './process-lock.mjs';

const lockModule = pathToFileURL(path.resolve('scripts/processes/process-lock.mjs')).href;

function lockFile(): string {
  return path.join(temporaryFolder(), 'the.lock');
}

/** Another process that holds the lock until it is killed. */
async function otherHolder(file: string) {
  const program = `
    const { takeLock } = await import(${JSON.stringify(lockModule)});
    takeLock(${JSON.stringify(file)}, 'the other');
    console.log('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

test('a free lock is taken, and free again when released', () => {
  const file = lockFile();
  const lock = takeLock(file, 'me');
  expect(lockHolder(file)).toMatchObject({ pid: process.pid, note: 'me' });
  if ('taken' in lock) lock.taken.release();
  expect(lockHolder(file)).toBeNull();
  expect(readdirSync(path.dirname(file))).toEqual([]);
});

test('a lock of a living process is refused, with its holder', async () => {
  const file = lockFile();
  const other = await otherHolder(file);
  expect(takeLock(file)).toEqual({
    heldBy: expect.objectContaining({ pid: other.pid, note: 'the other' }),
  });
});

test('a lock of a killed process is free', async () => {
  const file = lockFile();
  const other = await otherHolder(file);
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect('taken' in takeLock(file)).toBe(true);
});

test('a lock of an earlier process with the number of a living one is free', () => {
  const file = lockFile();
  writeFileSync(file, JSON.stringify({ pid: process.pid, birth: 'long ago', note: '' }));
  expect('taken' in takeLock(file)).toBe(true);
});

test.each(['', 'half a li', 'null'])('a file with "%s" is no lock', (text) => {
  const file = lockFile();
  writeFileSync(file, text);
  expect('taken' in takeLock(file)).toBe(true);
});

test('releasing leaves the lock of somebody else alone', async () => {
  const file = lockFile();
  const lock = takeLock(file);
  writeFileSync(file, JSON.stringify({ pid: 1, birth: processBirth(1), note: 'init' }));
  if ('taken' in lock) lock.taken.release();
  expect(existsSync(file)).toBe(true);
});

test('who waits gets the lock when its holder is gone', async () => {
  const file = lockFile();
  const other = await otherHolder(file);
  let waitedFor: number | undefined;
  const waiting = waitForLock(file, ({ pid }) => {
    waitedFor = pid;
    other.kill('SIGKILL');
  });
  await expect(waiting).resolves.toMatchObject({ holder: { pid: process.pid } });
  expect(waitedFor).toBe(other.pid);
});

test('a process has a birth as long as it lives', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const pid = child.pid ?? 0;
  const birth = processBirth(pid);
  expect(birth).not.toBeNull();
  expect(processBirth(pid)).toBe(birth);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(processBirth(pid)).toBeNull();
});
