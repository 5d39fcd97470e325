// Fails when package-lock.json lacks an optional package that another one asks for. npm leaves it
// out when it is not published for every platform, and `npm ci` then fails on other computers.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMain } from './is-main.mjs';
import { projectRoot } from './project-root.mjs';

/**
 * @param {Record<string, { optionalDependencies?: Record<string, string> }>} packages of the lock file
 * @returns {string[]} one line per hole
 */
export function lockHoles(packages) {
  const locked = new Set(Object.keys(packages).map((place) => place.split('node_modules/').pop()));
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !locked.has(name))
      .map((name) => `${place || 'package.json'} -> ${name}`),
  );
}

if (isMain(import.meta.url)) {
  const lock = JSON.parse(readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8'));
  const holes = lockHoles(lock.packages);
  if (holes.length > 0) {
    console.error('package-lock.json misses optional packages, so "npm ci" fails elsewhere:');
    for (const hole of holes) console.error(`  ${hole}`);
    console.error('Pin the package to a version that is published for every platform.');
    process.exitCode = 1;
  }
}
