import os from 'node:os';
import { expect, test } from 'vitest';
import { readProcesses } from './read-processes.mjs';

test('npm start is one process', () => {
  expect(readProcesses(['node', 'start.mjs'])).toBeNull();
});

test('without a number there is one for each processor, and at least two', () => {
  expect(readProcesses(['--cluster'])).toBe(Math.max(2, os.availableParallelism()));
});

test('a number is taken as it is', () => {
  expect(readProcesses(['--cluster', '--processes', '3'])).toBe(3);
  expect(readProcesses(['--processes', '3'])).toBe(3);
});

test.each(['', 'three', '0', '65', '2.5'])('"%s" is refused with a sentence', (text) => {
  expect(() => readProcesses(['--cluster', '--processes', text])).toThrow(
    `--processes is "${text}". It must be a number from 1 to 64, such as --processes 3.`,
  );
});
