// The built-in PostgreSQL on a folder: started, or adopted where it still runs because the process
// that started it was killed.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../network/ports.mjs';
import { projectRoot } from '../project-root.mjs';
import { embeddedBinaries } from './binaries.mjs';
import { superuser } from './create-data-folder.mjs';
import { postgresIdentity } from './identity.mjs';
import { runningPostmaster } from './postmaster-file.mjs';
import { adoptOrStart } from './start-postmaster.mjs';

/** @typedef {import('./identity.mjs').Identity} Identity */
/**
 * @typedef {{
 *   folder: string;
 *   data: string;
 *   password: string;
 *   log: string;
 *   connections: number;
 *   binaries: { initdb: string; pgCtl: string };
 *   identity: Identity;
 * }} Cluster folder holds the other three
 *
 * @typedef {{
 *   url: string;
 *   port: number;
 *   adopted: boolean;
 *   keepAlive: (say: (line: string) => void) => void;
 *   stop: () => Promise<void>;
 * }} RunningCluster url: its database "postgres", with the password; keepAlive: from now on, a
 *   server that was killed is started again on the same port
 */

/** Enough for as many processes as `npm run start:cluster` may have. */
const mostConnections = 400;

/**
 * @param {string} folder everything of this cluster lies below it
 * @param {{ identity?: Identity; choosePort?: () => Promise<number>; connections?: number }} [options]
 *   connections: how many it gives at the same time
 * @returns {Promise<RunningCluster>}
 */
export async function startCluster(
  folder,
  { identity = postgresIdentity(), choosePort = freePort, connections = mostConnections } = {},
) {
  const cluster = describeCluster(folder, identity, connections);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { port, adopted } = await adoptOrStart(cluster, choosePort);
  const password = readFileSync(cluster.password, 'utf8').trim();
  let stopWatching = async () => {};
  return {
    url: `postgresql://${superuser}:${password}@127.0.0.1:${port}/postgres`,
    port,
    adopted,
    keepAlive: (say) => {
      stopWatching = watch(cluster, port, say);
    },
    stop: async () => {
      await stopWatching();
      await stop(cluster);
    },
  };
}

/**
 * @param {string} folder
 * @param {Identity} identity
 * @param {number} connections
 * @returns {Cluster}
 */
function describeCluster(folder, identity, connections) {
  return {
    folder,
    data: path.join(folder, 'data'),
    password: path.join(folder, 'password'),
    log: path.join(folder, 'server.log'),
    binaries: embeddedBinaries(projectRoot),
    identity,
    connections,
  };
}

/** @param {Cluster} cluster */
async function stop({ data, binaries, identity }) {
  if (!runningPostmaster(data)) return;
  await identity.run(binaries.pgCtl, ['stop', '-w', '-t', '60', '-s', '-m', 'fast', '-D', data]);
}

/**
 * @param {Cluster} cluster
 * @param {number} port
 * @param {(line: string) => void} say
 * @returns {() => Promise<void>} ends the watch
 */
function watch(cluster, port, say) {
  const ending = new AbortController();
  const look = async () => {
    while (await pause(1000, ending.signal)) {
      if (runningPostmaster(cluster.data)) continue;
      say('The database was stopped from outside; starting it again …');
      await adoptOrStart(cluster, async () => port).catch((error) => say(error.message));
    }
  };
  const ended = look();
  return async () => {
    ending.abort();
    await ended;
  };
}

/**
 * @param {number} ms
 * @param {AbortSignal} signal
 * @returns {Promise<boolean>} false when it was cut short
 */
function pause(ms, signal) {
  return sleep(ms, true, { signal, ref: false }).catch(() => false);
}
