// One process of several: the same server, whose connections the primary hands over.
import cluster from 'node:cluster';
import { loadBuild } from '../start/load-server.mjs';

/** @type {import('../start/run-lectern.mjs').RunningServer | null} */
let server = null;
let stopping = false;

/** @param {import('../start/run-lectern.mjs').ServerSettings} settings */
async function start(settings) {
  const { startServer } = await loadBuild();
  server = await startServer({ ...settings, shared: true, handed: true });
  const { url, port, phoneUrls } = server;
  report({ report: 'started', url, port, phoneUrls });
}

/**
 * The primary may be gone by now: then this process ends as well, see `disconnect`.
 * @param {{ report: string; [more: string]: unknown }} message
 */
function report(message) {
  process.send?.(message, () => {});
}

/** Nothing new comes from now on: the primary hands connections only to those it can talk to. */
async function stop() {
  if (stopping) return;
  stopping = true;
  // Not by the process itself: Node would end it at once.
  if (process.connected) cluster.worker?.disconnect();
  await server?.close();
  process.exit();
}

process.on('message', (/** @type {any} */ message) => {
  if (message?.order === 'start') {
    start(message.settings).catch((error) => {
      console.error(error);
      process.exit(1);
    });
  }
  if (message?.order === 'link') {
    report({ report: 'link', link: server?.instructorLink() });
  }
  if (message?.order === 'stop') void stop();
});
process.on('SIGTERM', () => void stop());
// The primary has ended, or has let go of this process.
process.on('disconnect', () => void stop());
// Ctrl-C in a terminal reaches the whole group: the primary says when to stop.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined);
report({ report: 'ready' });
