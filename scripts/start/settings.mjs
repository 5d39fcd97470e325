import path from 'node:path';
import { StartProblem } from '../start-problem.mjs';

/**
 * @typedef {{
 *   port: number; host: string; databaseUrl: string | null; dataDir: string;
 *   publicUrl: string | null; trustProxy: boolean; token: string | null; shared: boolean;
 *   gallery: boolean; dev: boolean;
 * }} StartSettings databaseUrl null: the built-in database; shared: other processes serve the same
 *   sessions
 */

/**
 * @param {Record<string, string | undefined>} env
 * @param {{ root: string; dev: boolean }} options
 * @returns {StartSettings}
 */
export function readSettings(env, { root, dev }) {
  return {
    port: readPort(env.PORT),
    host: env.HOST || '0.0.0.0',
    databaseUrl: env.DATABASE_URL || null,
    dataDir: path.resolve(root, env.DATA_DIR || '.data'),
    publicUrl: readPublicUrl(env.PUBLIC_URL),
    trustProxy: readSwitch('TRUST_PROXY', env.TRUST_PROXY),
    token: env.LECTERN_TOKEN || null,
    shared: readSwitch('CLUSTER', env.CLUSTER),
    gallery: dev || readSwitch('GALLERY', env.GALLERY),
    dev,
  };
}

/** @param {string | undefined} text */
function readPort(text) {
  const port = text ? Number(text) : 3000;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new StartProblem(`PORT is "${text}". It must be a number up to 65535, such as 3000.`);
  }
  return port;
}

/**
 * @param {string} name
 * @param {string | undefined} text
 */
function readSwitch(name, text) {
  if (!text || text === '0') return false;
  if (text === '1') return true;
  throw new StartProblem(`${name} is "${text}". It must be 1, or left out.`);
}

/** @param {string | undefined} text */
function readPublicUrl(text) {
  if (!text) return null;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw new StartProblem(
      `PUBLIC_URL is "${text}". It must be a whole address, such as https://lectern.example.org.`,
    );
  }
  return text.replace(/\/+$/, '');
}
