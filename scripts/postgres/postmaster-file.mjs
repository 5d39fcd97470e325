// postmaster.pid: the file in a PostgreSQL data folder in which the running server describes itself.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { processBirth } from '../processes/process-birth.mjs';
import { processName } from '../processes/process-name.mjs';

/** @typedef {{ pid: number; port: number; ready: boolean }} Postmaster */

/**
 * Lines, as PostgreSQL's pidfile.h has them: pid, data folder, start time, port, socket folder,
 * listen address, shared memory, status.
 * @param {string} text
 * @returns {Postmaster | null} null when the file is not complete
 */
export function parsePostmasterFile(text) {
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number.isInteger(port) ? port : 0, ready: lines[7]?.trim() === 'ready' };
}

/**
 * The server that runs on a data folder. A file that a killed server left behind is removed when
 * its process number belongs to another program by now: PostgreSQL itself would take that program
 * for a server and refuse to start.
 *
 * @param {string} data
 * @returns {Postmaster | null}
 */
export function runningPostmaster(data) {
  const file = path.join(data, 'postmaster.pid');
  const postmaster = parsePostmasterFile(readOrEmpty(file));
  if (!postmaster) return null;
  const alive = processBirth(postmaster.pid) !== null;
  const name = alive ? processName(postmaster.pid) : null;
  if (alive && (name === null || name.includes('postgres'))) return postmaster;
  rmSync(file, { force: true });
  return null;
}

/** @param {string} file */
function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
