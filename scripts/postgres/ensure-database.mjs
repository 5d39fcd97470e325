import { connect } from './connect.mjs';

/**
 * @param {string} clusterUrl any database of the cluster
 * @param {string} name
 * @returns {Promise<string>} the address of that database, which exists afterwards
 */
export async function ensureDatabase(clusterUrl, name) {
  const client = await connect(clusterUrl);
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0)
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  return databaseUrl(clusterUrl, name);
}

/**
 * @param {string} clusterUrl
 * @param {string} name
 */
export function databaseUrl(clusterUrl, name) {
  const url = new URL(clusterUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}
