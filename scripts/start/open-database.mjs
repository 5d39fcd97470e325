import path from 'node:path';
import { startCluster } from '../postgres/cluster.mjs';
import { connect, databasePlace } from '../postgres/connect.mjs';
import { ensureDatabase } from '../postgres/ensure-database.mjs';

/**
 * @param {{ databaseUrl: string | null; dataDir: string }} settings
 * @returns {Promise<{ url: string; place: string | null; close: () => Promise<void> }>}
 *   place: where an external database is; null for the built-in one
 */
export async function openDatabase({ databaseUrl, dataDir }) {
  return databaseUrl ? checkExternal(databaseUrl) : startBuiltIn(path.join(dataDir, 'postgres'));
}

/** @param {string} url */
async function checkExternal(url) {
  const client = await connect(url);
  await client.end();
  return { url, place: databasePlace(url), close: async () => undefined };
}

/** @param {string} folder */
async function startBuiltIn(folder) {
  const cluster = await startCluster(folder);
  cluster.keepAlive(console.error);
  try {
    return { url: await ensureDatabase(cluster.url, 'lectern'), place: null, close: cluster.stop };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
