import path from 'node:path';
import { applyMigrations } from '../migrations/apply-migrations.mjs';
import { projectRoot } from '../project-root.mjs';
import { StartProblem } from '../start-problem.mjs';
import { checkPort, portSentence } from './check-port.mjs';
import { closers } from './closers.mjs';
import { claimDataFolder, ensureDataFolder } from './data-folder.mjs';
import { openDatabase } from './open-database.mjs';
import { listenForStop } from './stop-signals.mjs';
import { welcome } from './welcome.mjs';

/** @typedef {import('./settings.mjs').StartSettings} StartSettings */
/**
 * @typedef {{ url: string; port: number; instructorLink: () => string; phoneUrls: string[]; close: () => Promise<void> }} RunningServer
 * @typedef {StartSettings & { databaseUrl: string }} ServerSettings
 * @typedef {(settings: ServerSettings) => Promise<RunningServer>} StartServer
 */

class StopRequested extends Error {}

/**
 * Runs Lectern until a signal stops it; ends the process.
 * @param {StartSettings} settings
 * @param {() => Promise<{ startServer: StartServer }>} loadServer called when the database is ready
 */
export async function runLectern(settings, loadServer) {
  surviveClosedTerminal();
  const opened = closers(console.error);
  const stop = stopRequest();
  try {
    const { server, database } = await start(settings, loadServer, opened, stop);
    const instructorLink = server.instructorLink();
    const { phoneUrls } = server;
    console.log(welcome({ instructorLink, phoneUrls, dataDir: settings.dataDir, database }));
    await stop.requested;
    console.log('Stopping …');
  } catch (error) {
    if (!(error instanceof StopRequested)) {
      console.error(sentence(error, settings));
      process.exitCode = 1;
    }
  }
  await opened.closeAll();
  process.exit();
}

/**
 * @param {StartSettings} settings
 * @param {() => Promise<{ startServer: StartServer }>} loadServer
 * @param {ReturnType<typeof closers>} opened
 * @param {ReturnType<typeof stopRequest>} stop
 */
async function start(settings, loadServer, opened, stop) {
  ensureDataFolder(settings.dataDir);
  if (!settings.databaseUrl) {
    opened.add({
      name: 'the data folder',
      close: claimDataFolder(settings.dataDir, settings.port),
    });
  }
  await checkPort(settings);
  const database = await openDatabase(settings);
  opened.add({ name: 'the database', close: database.close, patienceMs: 60_000 });
  stop.throwIfRequested();
  await applyMigrations(database.url, path.join(projectRoot, 'prisma/migrations'));
  stop.throwIfRequested();
  const { startServer } = await loadServer();
  const server = await startServer({ ...settings, databaseUrl: database.url });
  opened.add({ name: 'the server', close: server.close });
  stop.throwIfRequested();
  return { server, database: database.place };
}

// Writing to a terminal that was closed would otherwise end the process before the database is
// stopped.
function surviveClosedTerminal() {
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
}

/** A signal while starting is honoured between two steps, so that nothing stays half-open. */
function stopRequest() {
  let stopping = false;
  /** @type {() => void} */
  let resolve;
  /** @type {Promise<void>} */
  const requested = new Promise((done) => {
    resolve = done;
  });
  listenForStop({
    onStop: () => {
      stopping = true;
      resolve();
    },
    onForce: () => {
      console.error('Stopped at once. What was saved is safe; the next start tidies up.');
      process.exit(1);
    },
  });
  return {
    requested,
    throwIfRequested: () => {
      if (stopping) throw new StopRequested();
    },
  };
}

/**
 * A sentence where the person can do something; the whole error where it is our fault.
 * @param {unknown} error
 * @param {StartSettings} settings
 */
function sentence(error, { host, port }) {
  if (error instanceof StartProblem) return error.message;
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === 'EADDRINUSE' || code === 'EACCES') return portSentence(code, host, port);
  return error instanceof Error ? `Lectern did not start. ${error.stack}` : error;
}
