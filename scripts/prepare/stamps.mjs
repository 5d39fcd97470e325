// A stamp remembers from what a step was last done. Stamps live in node_modules, so that deleting
// it, which everybody tries first when something is odd, forgets all of them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {string} root
 * @param {string} name
 */
function stampFile(root, name) {
  return path.join(root, 'node_modules/.stamps', name);
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string} value
 */
export function stampMatches(root, name, value) {
  const file = stampFile(root, name);
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string} value
 */
export function writeStamp(root, name, value) {
  const file = stampFile(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, value);
}
