// `npm run validate`: the quick half of `npm test`, to know that you are done.
import path from 'node:path';
import { projectRoot } from './project-root.mjs';
import { runVisibly } from './test/run-visibly.mjs';
import { staticChecks } from './test/static-checks.mjs';
import { testEnvironment } from './test/test-environment.mjs';

/** @param {string} file */
const at = (file) => path.join(projectRoot, file);

// `npm test` has them from the build.
const routeTypes = {
  title: 'Types of the routes',
  args: [at('node_modules/next/dist/bin/next'), 'typegen'],
};

const unitTests = {
  title: 'Unit tests',
  args: [
    at('node_modules/vitest/vitest.mjs'),
    ...['run', '--exclude=tests/live/**', '--exclude=tests/fault/**'],
  ],
};

const env = testEnvironment(process.env, null);
const failed = [];
for (const { title, args } of [routeTypes, ...staticChecks, unitTests]) {
  console.log(`\n== ${title}`);
  if ((await runVisibly(args, { env })) !== 0) failed.push(title);
}
console.log(failed.length === 0 ? '\nAll is well.' : `\nNot yet: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
