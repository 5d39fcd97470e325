// Bundles our own server code into one file that Node starts at once; packages stay outside.
import { build } from 'esbuild';
import { projectRoot } from '../project-root.mjs';

await build({
  absWorkingDir: projectRoot,
  entryPoints: ['server/main.ts'],
  outfile: 'dist/server.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});
