// A PostgreSQL for tests: in the system's folder for temporary files, with the same durability as
// the real one, and gone afterwards.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lockHolder, takeLock } from '../processes/process-lock.mjs';
import { startCluster } from './cluster.mjs';
import { runningPostmaster } from './postmaster-file.mjs';

const prefix = 'lectern-test-';
const lockName = 'owner.lock';

/**
 * @param {{ connections?: number }} [options] as those of startCluster
 * @returns {Promise<{ url: string; data: string; stop: () => Promise<void> }>} url: its database
 *   "postgres"; data: its data folder
 */
export async function startTemporaryCluster(options = {}) {
  removeAbandoned();
  const folder = mkdtempSync(path.join(os.tmpdir(), prefix));
  takeLock(path.join(folder, lockName));
  const cluster = await startCluster(path.join(folder, 'postgres'), options);
  return {
    url: cluster.url,
    data: path.join(folder, 'postgres/data'),
    stop: async () => {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Those of earlier test runs that were killed. */
function removeAbandoned() {
  for (const name of readdirSync(os.tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const folder = path.join(os.tmpdir(), name);
    if (!isAbandoned(folder)) continue;
    const postmaster = runningPostmaster(path.join(folder, 'postgres/data'));
    if (postmaster) process.kill(postmaster.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** @param {string} folder */
function isAbandoned(folder) {
  try {
    return readdirSync(folder).includes(lockName) && !lockHolder(path.join(folder, lockName));
  } catch {
    return false; // another user's
  }
}
