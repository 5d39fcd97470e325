import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ version?: string; optional?: boolean; devOptional?: boolean; os?: string[]; cpu?: string[]; libc?: string[] }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages */

/**
 * Whether node_modules holds what package-lock.json asks for, by the list that npm itself leaves
 * there when it is done: so nobody waits for `npm ci` after an `npm install` of their own.
 * @param {string} root
 */
export function packagesAreInstalled(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const installed = readPackages(path.join(root, 'node_modules/.package-lock.json'));
  return wanted !== null && installed !== null && installedMatch(wanted, installed, process);
}

/**
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 * @param {{ platform: string; arch: string }} computer
 */
export function installedMatch(wanted, installed, computer) {
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true;
    const found = installed[place];
    return found ? found.version === entry.version : mayBeMissing(entry, computer);
  });
}

/**
 * npm leaves optional packages out that are made for other computers.
 * @param {LockedPackage} entry
 * @param {{ platform: string; arch: string }} computer
 */
function mayBeMissing(entry, { platform, arch }) {
  if (!entry.optional && !entry.devOptional) return false;
  const madeForThis = entry.os?.includes(platform) && entry.cpu?.includes(arch) && !entry.libc;
  return !madeForThis;
}

/**
 * @param {string} file
 * @returns {LockedPackages | null}
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}
