import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { listenForStop } from './stop-signals.mjs';

function listener() {
  const source = new EventEmitter();
  const heard: string[] = [];
  let time = 1000;
  listenForStop({
    onStop: () => heard.push('stop'),
    onForce: () => heard.push('force'),
    now: () => time,
    source: source as unknown as NodeJS.Process,
  });
  const signal = (name: string, at: number) => {
    time = at;
    source.emit(name);
  };
  return { heard, signal };
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s stops', (name) => {
  const { heard, signal } = listener();
  signal(name, 1000);
  expect(heard).toEqual(['stop']);
});

test('a second one within a moment is the same key press', () => {
  const { heard, signal } = listener();
  signal('SIGINT', 1000);
  signal('SIGINT', 1010);
  expect(heard).toEqual(['stop']);
});

test('a second key press forces', () => {
  const { heard, signal } = listener();
  signal('SIGINT', 1000);
  signal('SIGTERM', 3000);
  expect(heard).toEqual(['stop', 'force']);
});
