import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@/scripts/project-root.mjs';

const notOurs = new Set([
  ...['node_modules', '.git', '.next', 'dist', 'generated'],
  ...['test-results', 'playwright-report', 'coverage'],
]);

const sourceName = /\.(?:tsx?|mjs|js|css)$/;

/** Every source file of the project: its path below the root, with forward slashes, and its text. */
export function sourceFiles(): Map<string, string> {
  const files = new Map<string, string>();
  collect('', files);
  return files;
}

function collect(folder: string, files: Map<string, string>): void {
  for (const entry of readdirSync(path.join(projectRoot, folder), { withFileTypes: true })) {
    const file = path.posix.join(folder, entry.name);
    const skipped = notOurs.has(entry.name) || entry.name.startsWith('.data');
    if (entry.isDirectory() && !skipped) collect(file, files);
    const isSource =
      entry.isFile() && sourceName.test(entry.name) && entry.name !== 'next-env.d.ts';
    if (isSource) files.set(file, readFileSync(path.join(projectRoot, file), 'utf8'));
  }
}
