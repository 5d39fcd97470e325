import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * One hash over the names and contents of files and folders. Tests and generated code are left
 * out, since no build depends on the one and the other follows from the rest.
 *
 * @param {string} root
 * @param {string[]} sources paths below root; one that does not exist is no error
 */
export function sourceHash(root, sources) {
  const hash = createHash('sha256');
  for (const source of sources) addToHash(hash, root, source);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} source always with forward slashes
 */
function addToHash(hash, root, source) {
  const file = path.join(root, source);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    hash.update(source).update('\0').update(readFileSync(file)).update('\0');
    return;
  }
  for (const name of readdirSync(file).sort()) {
    if (name !== 'generated' && !isTest(name)) addToHash(hash, root, `${source}/${name}`);
  }
}

/** @param {string} name */
function isTest(name) {
  return /\.test\.tsx?$/.test(name);
}
