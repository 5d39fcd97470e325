import pg from 'pg';
import { StartProblem } from '../start-problem.mjs';

const patienceMs = 10_000;

/**
 * @param {string} url
 * @returns {Promise<pg.Client>} connected; whoever asked ends it
 */
export async function connect(url) {
  const place = databasePlace(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceMs });
  // Without a listener, a connection that breaks while idle ends the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw new StartProblem(unreachable(place, error), { cause: error });
  }
}

/**
 * @param {string} url
 * @returns {string} where the database is, without user and password
 */
export function databasePlace(url) {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new StartProblem(
      'DATABASE_URL is no PostgreSQL address. It looks like postgresql://user:password@host:5432/name.',
    );
  }
  const { host, pathname } = new URL(url);
  return `${decodeURIComponent(pathname.slice(1)) || 'default'} at ${host || 'the local socket'}`;
}

/**
 * @param {string} place
 * @param {unknown} error
 */
function unreachable(place, error) {
  return `The database ${place} cannot be used: ${reason(error)}. Check DATABASE_URL, or leave it out to use the built-in database.`;
}

/** @type {Record<string, string>} */
const reasons = {
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'it closed the connection',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its host name could not be looked up',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'it refuses the user or the password',
  28000: 'it refuses the user',
  '3D000': 'there is no database of that name',
  53300: 'it has no connection left',
  '57P03': 'it is still starting',
};

/** @param {unknown} error */
function reason(error) {
  const { code, message } = /** @type {{ code?: string; message?: string }} */ (error);
  if (code && reasons[code]) return reasons[code];
  if (message?.includes('timeout')) return 'it does not answer';
  return code ? `error ${code}` : 'it does not speak PostgreSQL as expected';
}
