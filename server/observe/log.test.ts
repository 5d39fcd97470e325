import { afterEach, expect, test, vi } from 'vitest';
import { makeLog } from './log';
import { readableLine } from './readable-line';

afterEach(() => void vi.restoreAllMocks());

const outputOf = (stream: NodeJS.WriteStream) => {
  const lines: string[] = [];
  vi.spyOn(stream, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  return lines;
};

test('LOG=json writes objects to standard output, from info on', () => {
  const lines = outputOf(process.stdout);
  makeLog({ NODE_ENV: 'test', LOG: 'json' }).info({ port: 3000 }, 'started');
  expect(JSON.parse(lines.join(''))).toMatchObject({ level: 'info', msg: 'started', port: 3000 });
});

test('for a person only warnings are written, to standard error', () => {
  const [out, err] = [outputOf(process.stdout), outputOf(process.stderr)];
  const log = makeLog({ NODE_ENV: 'production', LOG: 'lines' });
  log.info('started');
  log.warn({ ms: 812 }, 'slow commit');
  expect(out).toEqual([]);
  expect(err.join('')).toMatch(/^\d\d:\d\d:\d\d warn {2}slow commit {2}ms=812\n$/);
});

test('a fault is read with its frames below it', () => {
  const line = JSON.stringify({
    time: '2026-01-01T00:00:00Z',
    level: 'error',
    msg: 'm',
    stack: ['at x'],
  });
  expect(readableLine(line)).toMatch(/error m\n {4}at x\n$/);
});
