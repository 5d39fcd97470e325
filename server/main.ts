import { createServer, type Server } from 'node:http';
import path from 'node:path';
import next from 'next';
import { SOCKET_PATH } from '@/domain/protocol';
import { joinAddresses } from './addresses';
import { LOCAL_OWNER } from './auth/instructor-cookie';
import { loadInstructorKeys, newLink } from './auth/instructor-keys';
import { completeConfig, type ServerConfig } from './config';
import { readPlainFiles } from './http/plain-files';
import { secure } from './http/security-headers';
import { plainFileSender } from './http/send-plain-file';
import { attachLive } from './live/attach-live';
import { setRuntime } from './runtime';
import { openDatabase } from './store/database';
import { ensureOwner } from './store/owners';

export type StartedServer = {
  /** The address for this computer. */
  url: string;
  port: number;
  /** Signs the lecturer in, once. */
  instructorLink: string;
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
  const database = openDatabase(config.databaseUrl);
  await ensureOwner(database, { id: LOCAL_OWNER, name: 'Lecturer' });
  setRuntime({ config, database, keys });

  const httpServer = createServer();
  const pages = next({
    dev: config.dev,
    dir: path.resolve(import.meta.dirname, '..'),
    hostname: config.host,
    port: config.port,
    httpServer,
  });
  await pages.prepare();
  const renderPage = pages.getRequestHandler();
  const sendPlainFile = config.dev
    ? () => false
    : plainFileSender(readPlainFiles(path.resolve(import.meta.dirname, '../dist/plain')));
  httpServer.on('request', (request, response) => {
    // Socket.IO answers its own requests on the same server.
    if (request.url?.startsWith(`${SOCKET_PATH}/`)) return;
    if (sendPlainFile(request, response)) return;
    secure(request, response, config.dev);
    void renderPage(request, response);
  });
  const live = attachLive(httpServer, { config, database, keys });
  config.port = await listen(httpServer, config);

  const url = `http://localhost:${config.port}`;
  return {
    url,
    port: config.port,
    instructorLink: `${url}/sign-in/${newLink(keys)}`,
    phoneUrls: joinAddresses(config, null),
    close: async () => {
      await live.close();
      await pages.close();
      httpServer.closeAllConnections();
      await database.close();
    },
  };
}

function listen(server: Server, { port, host }: ServerConfig): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
