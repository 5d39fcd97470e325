// Bundles our own server code into one file for each process, which Node starts at once; packages
// stay outside.
import { build } from 'esbuild';
import { projectRoot } from '../project-root.mjs';

await build({
  absWorkingDir: projectRoot,
  entryPoints: { server: 'server/main.ts', pages: 'server/pages-main.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});
