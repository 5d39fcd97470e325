import type { Server } from 'node:http';
import path from 'node:path';
import { SOCKET_PATH } from '@/domain/protocol';
import { joinAddresses } from './addresses';
import { LOCAL_OWNER } from './auth/instructor-cookie';
import { loadInstructorKeys, newLink } from './auth/instructor-keys';
import { completeConfig, type ServerConfig } from './config';
import { countResponses } from './http/count-responses';
import { createHttpServer } from './http/create-http-server';
import { readPlainFiles } from './http/plain-files';
import { plainFileSender } from './http/send-plain-file';
import { attachLive } from './live/attach-live';
import { log } from './observe/log';
import { logFault } from './observe/log-fault';
import { watchProcess } from './observe/registry';
import { serveMetrics } from './observe/serve-metrics';
import { startPageProcess } from './pages/page-process';
import type { Pages } from './pages/pages';
import { renderPages } from './pages/render-pages';
import { RehearsalRooms } from './rehearsal/rehearsal-rooms';
import { type Runtime, setRuntime } from './runtime';
import { shutDown } from './shut-down';
import { openDatabase, shareOfConnections } from './store/database';
import { ensureOwner } from './store/owners';
import { installedVersion } from './version';

export type StartedServer = {
  /** The address for this computer. */
  url: string;
  port: number;
  /** A fresh link that signs the lecturer in, once; it voids those before, unless processes share. */
  instructorLink: () => string;
  /** Addresses that phones may reach, best first. */
  phoneUrls: string[];
  close: () => Promise<void>;
};

/** The composition root: makes every part once, in order, and takes them down in reverse. */
export async function startServer(
  given: Partial<ServerConfig> & { databaseUrl: string },
): Promise<StartedServer> {
  const config = completeConfig(given);
  const keys = loadInstructorKeys(config.dataDir, config.token);
  const database = openDatabase(config.databaseUrl, shareOfConnections(config.processes).live);
  await ensureOwner(database, { id: LOCAL_OWNER, name: 'Lecturer' });
  watchProcess();

  const httpServer = createHttpServer();
  const openResponses = countResponses(httpServer);
  const pages = await openPages(httpServer, { config, database, keys });
  const sendPlainFile = config.dev
    ? () => false
    : plainFileSender(readPlainFiles(path.resolve(import.meta.dirname, 'plain')));
  httpServer.on('request', (request, response) => {
    // Socket.IO answers its own requests on the same server.
    if (request.url?.startsWith(`${SOCKET_PATH}/`)) return;
    if (sendPlainFile(request, response)) return;
    if (serveMetrics(request, response, keys, pages.metrics)) return;
    pages.handle(request, response);
  });
  const live = attachLive(httpServer, { config, database, keys });
  const ownPort = await listen(httpServer, config);
  if (!config.handed) config.port = ownPort;
  pages.listeningOn(config.port);

  log.info({ version: installedVersion(), port: config.port, ownPort }, 'started');
  const url = `http://localhost:${config.port}`;
  return {
    url,
    port: config.port,
    instructorLink: () => `${url}/sign-in/${newLink(keys, { othersStay: config.shared })}`,
    phoneUrls: joinAddresses(config, null),
    close: async () => {
      pages.stopping();
      log.info('stopping');
      const askedAt = performance.now();
      await shutDown({ httpServer, openResponses, live, pages, database });
      log.info({ ms: Math.round(performance.now() - askedAt) }, 'stopped');
    },
  };
}

/** In a process of their own; while developing here, where changes are watched. */
async function openPages(
  httpServer: Server,
  { config, database, keys }: Omit<Runtime, 'isStopping' | 'rehearsals'>,
): Promise<Pages> {
  if (!config.dev) {
    return startPageProcess(config, (code) => log.error({ code }, 'the pages ended; restarting'));
  }
  let stopping = false;
  const rehearsals = new RehearsalRooms({ config, token: keys.token, database });
  setRuntime({ config, database, keys, rehearsals, isStopping: () => stopping });
  const renderer = await renderPages(config, httpServer);
  return {
    ...renderer,
    metrics: async () => '',
    listeningOn: () => void rehearsals.endLeftOvers().catch(logFault),
    stopping: () => {
      stopping = true;
      rehearsals.close();
    },
  };
}

/**
 * Gives the port. A process that is handed its connections has an own one beside them, for its
 * metrics; and Node looks after slow senders only where a server listens.
 */
function listen(server: Server, { port, host, handed }: ServerConfig): Promise<number> {
  const place = handed ? { port: 0, host: '127.0.0.1', exclusive: true } : { port, host };
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(place, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
