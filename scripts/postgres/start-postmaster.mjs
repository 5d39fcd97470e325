import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { answers } from '../network/ports.mjs';
import { ProgramFailure } from '../processes/run-program.mjs';
import { StartProblem } from '../start-problem.mjs';
import { createDataFolderUnlessThere } from './create-data-folder.mjs';
import { runningPostmaster } from './postmaster-file.mjs';

/** @typedef {import('./cluster.mjs').Cluster} Cluster */

const patienceMs = 60_000;

/**
 * Uses the server that runs on the data folder already, or starts one.
 * @param {Cluster} cluster
 * @param {() => Promise<number>} choosePort
 * @returns {Promise<{ port: number; adopted: boolean }>}
 */
export async function adoptOrStart(cluster, choosePort) {
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    const postmaster = runningPostmaster(cluster.data);
    if (!postmaster) {
      const port = await choosePort();
      const started = await tryToStart(cluster, port, Date.now() < giveUpAt);
      if (started) return { port, adopted: false };
    } else if (postmaster.ready && (await answers('127.0.0.1', postmaster.port))) {
      return { port: postmaster.port, adopted: true };
    }
    if (Date.now() > giveUpAt) throw startFailure(cluster, 'it does not get ready');
    await sleep(200);
  }
}

/**
 * @param {Cluster} cluster
 * @param {number} port
 * @param {boolean} mayTryAgain
 * @returns {Promise<boolean>} false when another try may succeed
 */
async function tryToStart(cluster, port, mayTryAgain) {
  await createDataFolderUnlessThere(cluster);
  cluster.identity.own(cluster.folder);
  const logLength = rotateLog(cluster.log);
  try {
    await cluster.identity.run(cluster.binaries.pgCtl, startArguments(cluster, port));
    return true;
  } catch (error) {
    if (!(error instanceof ProgramFailure)) throw error;
    const log = existsSync(cluster.log)
      ? readFileSync(cluster.log).subarray(logLength).toString()
      : '';
    if (mayTryAgain && isPassing(log)) return false;
    throw startFailure(cluster, lastComplaint(log) ?? error.said, error);
  }
}

/**
 * @param {Cluster} cluster
 * @param {number} port
 */
function startArguments(cluster, port) {
  const local = `-p ${port} -c listen_addresses=127.0.0.1 -c max_connections=${cluster.connections}`;
  const options = process.platform === 'win32' ? local : `${local} -c unix_socket_directories=''`;
  const seconds = String(patienceMs / 1000);
  return ['start', '-w', '-t', seconds, '-s', '-D', cluster.data, '-l', cluster.log, '-o', options];
}

/**
 * What stands in the way only for a moment: a killed server whose process or shared memory is not
 * quite gone, a port that somebody took between our look and our start.
 * @param {string} log
 */
export function isPassing(log) {
  return /lock file ".*" already exists|still in use|could not bind|could not create any TCP/.test(
    log,
  );
}

/** @param {string} log */
export function lastComplaint(log) {
  const line = log.split('\n').findLast((text) => /\b(FATAL|PANIC|ERROR): /.test(text));
  return line ? line.replace(/^.*?\b(FATAL|PANIC|ERROR):\s*/, '') : null;
}

/**
 * @param {Cluster} cluster
 * @param {string} reason
 * @param {Error} [cause]
 */
function startFailure(cluster, reason, cause) {
  return new StartProblem(
    `The built-in PostgreSQL did not start: ${reason || 'it gave no reason'}. Its log is ${cluster.log}; what is saved in ${cluster.data} was not changed.`,
    { cause },
  );
}

const largeLog = 5_000_000;

/**
 * @param {string} log
 * @returns {number} its length now
 */
function rotateLog(log) {
  const size = existsSync(log) ? statSync(log).size : 0;
  if (size < largeLog) return size;
  renameSync(log, `${log}.old`);
  return 0;
}
