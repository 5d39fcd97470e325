import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '@/scripts/project-root.mjs';

let made: Promise<string[]> | undefined;

/** What node runs for a live server: bundled once, because it is started a few hundred times. */
export function liveProgram(): Promise<string[]> {
  made ??= bundle();
  return made;
}

async function bundle(): Promise<string[]> {
  const folder = path.join(projectRoot, 'node_modules/.cache/lectern-fault');
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, `live-process-${process.pid}.mjs`);
  await build({
    absWorkingDir: projectRoot,
    entryPoints: ['tests/support/live-process-main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return ['--enable-source-maps', '--import', skewedClock, outfile];
}

const skewedClock = new URL('skewed-clock.mjs', import.meta.url).href;
