import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { writeFiles } from '@/tests/support/write-files';
import { sourceHash } from './source-hash.mjs';

const sources = ['app', 'package.json', 'not-there'];

function project(): string {
  const root = temporaryFolder();
  writeFiles(root, { 'app/a.ts': 'a', 'app/deep/b.ts': 'b', 'package.json': '{}' });
  return root;
}

test('equal files have an equal hash, wherever they lie', () => {
  expect(sourceHash(project(), sources)).toBe(sourceHash(project(), sources));
});

test.each([
  ['a change', 'app/deep/b.ts'],
  ['a new file', 'app/c.ts'],
  ['a source that was missing', 'not-there'],
])('%s changes the hash', (_change, file) => {
  const root = project();
  const before = sourceHash(root, sources);
  writeFiles(root, { [file]: 'new' });
  expect(sourceHash(root, sources)).not.toBe(before);
});

test('a new name changes the hash', () => {
  const root = project();
  const before = sourceHash(root, sources);
  renameSync(path.join(root, 'app/a.ts'), path.join(root, 'app/c.ts'));
  expect(sourceHash(root, sources)).not.toBe(before);
});

test('tests, generated code and empty folders do not change it', () => {
  const root = project();
  const before = sourceHash(root, sources);
  writeFiles(root, { 'app/a.test.ts': '', 'app/a.test.tsx': '', 'app/generated/x.ts': '' });
  mkdirSync(path.join(root, 'app/empty'));
  expect(sourceHash(root, sources)).toBe(before);
});

test('text that moves from one file to the next changes it', () => {
  const first = temporaryFolder();
  writeFiles(first, { 'app/a': 'xy', 'app/b': '' });
  const second = temporaryFolder();
  writeFiles(second, { 'app/a': 'x', 'app/b': 'y' });
  expect(sourceHash(first, sources)).not.toBe(sourceHash(second, sources));
});
