import cluster from 'node:cluster';
import { once } from 'node:events';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { setupPrimary } from '@socket.io/sticky';
import { handOverWhole } from './hand-over-whole.mjs';

/** @typedef {import('../start/run-lectern.mjs').ServerSettings} ServerSettings */
/** @typedef {import('../start/run-lectern.mjs').RunningServer} RunningServer */
/** @typedef {import('node:cluster').Worker} Worker */

const restartMs = 500;
const stopMs = 6_000;

/**
 * All there are, also those that still start; `cluster.workers` has those that are handed connections.
 * @type {Set<Worker>}
 */
const workers = new Set();

/**
 * Starts the same server in several processes behind one port: this process accepts connections and
 * hands each to one of them. One that ends by itself is started again.
 * @param {number} count
 * @returns {import('../start/run-lectern.mjs').StartServer}
 */
export function startWorkers(count) {
  return async (given) => {
    cluster.setupPrimary({
      exec: fileURLToPath(new URL('worker.mjs', import.meta.url)),
      args: [],
      serialization: 'advanced',
    });
    const httpServer = await listen(given);
    const settings = { ...given, port: portOf(httpServer), processes: count };
    let closing = false;
    cluster.on('exit', (worker, code, signal) => {
      workers.delete(worker);
      if (closing) return;
      console.error(`Process ${worker.process.pid} ended (${signal ?? code}); starting another.`);
      setTimeout(() => closing || forkWorker(settings).catch(ignore), restartMs);
    });
    cluster.on('message', (worker, message) => {
      if (message?.report === 'id') worker.send({ known: message.id });
    });
    const started = Array.from({ length: count }, () => forkWorker(settings));
    const [first] = await Promise.all(started);
    if (!first) throw new Error('There is no process to serve anybody.');
    const link = await instructorLink(first.worker);
    return {
      url: first.url,
      port: settings.port,
      phoneUrls: first.phoneUrls,
      instructorLink: () => link,
      close: async () => {
        closing = true;
        httpServer.close();
        await Promise.all([...workers].map(stopWorker));
        httpServer.closeAllConnections();
      },
    };
  };
}

/**
 * Starts one more. Nothing is handed to it before it can take it: a phone would wait for all that
 * time, while others could serve it at once.
 * @param {ServerSettings} settings
 */
async function forkWorker(settings) {
  const worker = cluster.fork();
  workers.add(worker);
  const among = cluster.workers ?? {};
  delete among[worker.id];
  const started = report(worker, 'started');
  // What is sent before somebody listens there is lost.
  report(worker, 'ready').then(() => worker.send({ order: 'start', settings }), ignore);
  const { url, phoneUrls } = await started;
  among[worker.id] = worker;
  return { worker, url, phoneUrls };
}

function ignore() {}

/**
 * @param {Worker} worker
 * @param {string} wanted
 * @returns {Promise<any>}
 */
function report(worker, wanted) {
  return new Promise((resolve, reject) => {
    const hear = (/** @type {any} */ message) => {
      if (message?.report !== wanted) return;
      worker.off('message', hear);
      resolve(message);
    };
    worker.on('message', hear);
    worker.once('exit', (code) => reject(new Error(`A process did not start (${code}).`)));
  });
}

/** @param {Worker} worker */
async function instructorLink(worker) {
  const answered = report(worker, 'link');
  worker.send({ order: 'link' });
  return (await answered).link;
}

/** @param {Worker} worker */
async function stopWorker(worker) {
  if (worker.isDead()) return;
  const gone = once(worker, 'exit');
  if (worker.isConnected()) worker.send({ order: 'stop' });
  const inTime = await Promise.race([gone.then(() => true), sleep(stopMs, false, { ref: false })]);
  if (!inTime) worker.process.kill('SIGKILL');
}

/**
 * Only what comes before a connection is handed over is waited for here.
 * @param {ServerSettings} settings
 * @returns {Promise<http.Server>}
 */
function listen({ host, port }) {
  const server = http.createServer({ headersTimeout: 120_000, requestTimeout: 120_000 });
  setupPrimary(server, { loadBalancingMethod: 'round-robin' });
  handOverWhole(server);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** @param {http.Server} server */
function portOf(server) {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
