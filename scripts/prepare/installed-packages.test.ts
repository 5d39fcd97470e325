import { expect, test } from 'vitest';
import { installedMatch } from './installed-packages.mjs';

const linux = { platform: 'linux', arch: 'x64' };
const pg = { version: '1', optional: true, os: ['linux'], cpu: ['x64'] };
const wanted = {
  '': {},
  'node_modules/next': { version: '16.0.0' },
  'node_modules/pg-linux': pg,
  'node_modules/pg-mac': { ...pg, os: ['darwin'] },
};

test('packages for other computers may be missing', () => {
  const installed = { 'node_modules/next': { version: '16.0.0' }, 'node_modules/pg-linux': pg };
  expect(installedMatch(wanted, installed, linux)).toBe(true);
});

test('a package that stayed behind does no harm', () => {
  const { '': _root, ...installed } = wanted;
  const more = { ...installed, 'node_modules/old': { version: '1' } };
  expect(installedMatch(wanted, more, linux)).toBe(true);
});

test.each([
  ['another version', { 'node_modules/next': { version: '15.0.0' }, 'node_modules/pg-linux': pg }],
  ['a missing package', { 'node_modules/pg-linux': pg }],
  ['a missing package for this computer', { 'node_modules/next': { version: '16.0.0' } }],
])('%s does not match', (_what, installed) => {
  expect(installedMatch(wanted, installed, linux)).toBe(false);
});
