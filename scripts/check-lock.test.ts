import { expect, test } from 'vitest';
import { lockHoles } from './check-lock.mjs';

test('a lock file with every optional package is whole', () => {
  expect(
    lockHoles({
      '': { optionalDependencies: { own: '1' } },
      'node_modules/own': {},
      'node_modules/tool': { optionalDependencies: { 'tool-mac': '1' } },
      'node_modules/tool/node_modules/tool-mac': {},
    }),
  ).toEqual([]);
});

test('an optional package that is not locked is a hole', () => {
  expect(
    lockHoles({
      '': { optionalDependencies: { own: '1' } },
      'node_modules/tool': { optionalDependencies: { '@tool/mac': '1' } },
    }),
  ).toEqual(['package.json -> own', 'node_modules/tool -> @tool/mac']);
});
