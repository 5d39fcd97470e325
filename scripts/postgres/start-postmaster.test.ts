import { expect, test } from 'vitest';
import { isPassing, lastComplaint } from './start-postmaster.mjs';

test.each([
  'FATAL:  lock file "postmaster.pid" already exists',
  'FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use',
  'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use',
])('another try may help after: %s', (log) => {
  expect(isPassing(log)).toBe(true);
});

test.each([
  '',
  'FATAL:  could not write lock file "postmaster.pid": No space left on device',
  'FATAL:  database files are incompatible with server',
])('no other try helps after: %s', (log) => {
  expect(isPassing(log)).toBe(false);
});

test('the last complaint of a log is told without its time and place', () => {
  const log = [
    '2030-01-07 09:05:01.485 UTC [11] LOG:  starting PostgreSQL',
    '2030-01-07 09:05:01.985 UTC [11] FATAL:  database files are incompatible with server',
    '2030-01-07 09:05:02.085 UTC [11] LOG:  database system is shut down',
  ].join('\n');
  expect(lastComplaint(log)).toBe('database files are incompatible with server');
  expect(lastComplaint('')).toBeNull();
});
