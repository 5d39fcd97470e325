import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { writeFiles } from '@/tests/support/write-files';
import { parsePostmasterFile, runningPostmaster } from './postmaster-file.mjs';

function fileOf(pid: number, status = 'ready   '): string {
  return [pid, '/data', 1900000000, 5433, '', '127.0.0.1', '  12 34', status, ''].join('\n');
}

test('the file of a running server is read', () => {
  expect(parsePostmasterFile(fileOf(77))).toEqual({ pid: 77, port: 5433, ready: true });
  expect(parsePostmasterFile(fileOf(77, 'starting'))).toMatchObject({ ready: false });
});

test('a file that is not complete yet says what it can', () => {
  expect(parsePostmasterFile('77\n/data\n1900000000\n')).toEqual({
    pid: 77,
    port: 0,
    ready: false,
  });
  expect(parsePostmasterFile('')).toBeNull();
  expect(parsePostmasterFile('-77\n')).toBeNull();
});

test('without a file no server runs', () => {
  expect(runningPostmaster(temporaryFolder())).toBeNull();
});

test('a file that names another program by now is removed', () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => void child.kill('SIGKILL'));
  const data = temporaryFolder();
  writeFiles(data, { 'postmaster.pid': fileOf(child.pid ?? 0) });
  expect(runningPostmaster(data)).toBeNull();
  expect(existsSync(path.join(data, 'postmaster.pid'))).toBe(false);
});

test('a file that names no process is removed', () => {
  const data = temporaryFolder();
  writeFiles(data, { 'postmaster.pid': fileOf(2 ** 22 + 5) });
  expect(runningPostmaster(data)).toBeNull();
  expect(existsSync(path.join(data, 'postmaster.pid'))).toBe(false);
});
