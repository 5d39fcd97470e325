import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { takeLock } from '../processes/process-lock.mjs';
import { StartProblem } from '../start-problem.mjs';

/** @param {string} dataDir */
export function ensureDataFolder(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new StartProblem(
      `Lectern cannot write to its data folder ${dataDir} (${code}). Start it as the user whom the folder belongs to, or choose another one with DATA_DIR.`,
    );
  }
}

/**
 * Two Lecterns on one data folder would stop each other's database.
 * @param {string} dataDir
 * @param {number} port
 * @returns {() => void} gives the folder free
 */
export function claimDataFolder(dataDir, port) {
  const lock = takeLock(path.join(dataDir, 'lectern.lock'), `port ${port}`);
  if ('taken' in lock) return lock.taken.release;
  const { pid, note } = lock.heldBy;
  throw new StartProblem(
    `Lectern is already running with this data folder (process ${pid}, ${note}). Use that one, stop it first, or start a second one with DATA_DIR=.data-2 PORT=${port + 1} npm start.`,
  );
}
