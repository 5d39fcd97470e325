// What can be said about the project without running it.
import path from 'node:path';
import { projectRoot } from '../project-root.mjs';

/** @param {string} file */
const at = (file) => path.join(projectRoot, file);

/** @type {Array<{ title: string; args: string[] }>} */
export const staticChecks = [
  {
    title: 'Format and lint',
    args: [at('node_modules/@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'],
  },
  { title: 'Types', args: [at('node_modules/typescript/bin/tsc'), '--noEmit'] },
  { title: 'Lock file', args: [at('scripts/check-lock.mjs')] },
  { title: 'Database schema', args: [at('scripts/check-schema.mjs')] },
];
