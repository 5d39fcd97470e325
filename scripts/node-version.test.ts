import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { nodeProblem } from './node-version.mjs';
import { projectRoot } from './project-root.mjs';

test.each(['20.12.0', '20.20.2', '22.0.0', '24.1.0', '100.0.0'])('Node %s will do', (version) => {
  expect(nodeProblem(version)).toBeNull();
});

test.each(['8.17.0', '18.20.4', '20.11.1'])('Node %s is too old, in one sentence', (version) => {
  expect(nodeProblem(version)).toMatch(
    `Lectern needs Node.js 20.12 or newer, and this is ${version}.`,
  );
});

test('the oldest Node is the one that package.json names', () => {
  const { engines } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'));
  const oldest = engines.node.replace('>=', '');
  expect(nodeProblem(`${oldest}.0`)).toBeNull();
  expect(nodeProblem('0.0.0')).toContain(`Node.js ${oldest} `);
});
