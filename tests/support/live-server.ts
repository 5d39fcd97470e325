import type { AddressInfo } from 'node:net';
import { SOCKET_PATH } from '@/domain/protocol';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import type { InstructorKeys } from '@/server/auth/instructor-keys';
import { completeConfig, type ServerConfig } from '@/server/config';
import { countResponses } from '@/server/http/count-responses';
import { createHttpServer } from '@/server/http/create-http-server';
import { attachLive } from '@/server/live/attach-live';
import type { Caps } from '@/server/live/caps';
import { watchProcess } from '@/server/observe/registry';
import { serveMetrics } from '@/server/observe/serve-metrics';
import { shutDown } from '@/server/shut-down';
import { openDatabase } from '@/server/store/database';
import { ensureOwner } from '@/server/store/owners';

export const HOST_TOKEN = 'a-token-for-tests';

export const testKeys = (): InstructorKeys => ({
  cookieSecret: Buffer.from('a cookie secret that only tests use'),
  token: HOST_TOKEN,
  links: '',
});

type Options = {
  caps?: Partial<Caps>;
  http?: Parameters<typeof createHttpServer>[0];
  config?: Partial<ServerConfig>;
};

const noPages = { close: async () => {} };

/** The live server and its metrics, without pages, on a free port of 127.0.0.1. */
export async function startLiveServer(databaseUrl: string, port = 0, options: Options = {}) {
  const database = openDatabase(databaseUrl);
  await ensureOwner(database, { id: LOCAL_OWNER, name: 'Lecturer' });
  watchProcess();
  const httpServer = createHttpServer(options.http);
  const openResponses = countResponses(httpServer);
  const config = completeConfig({ databaseUrl, port, host: '127.0.0.1', ...options.config });
  const keys = testKeys();
  httpServer.on('request', (request, response) => {
    if (request.url?.startsWith(`${SOCKET_PATH}/`)) return;
    if (!serveMetrics(request, response, keys)) response.writeHead(404).end();
  });
  const live = attachLive(httpServer, { config, database, keys, caps: options.caps });
  await new Promise<void>((resolve) => httpServer.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
  return {
    url,
    database,
    close: () => shutDown({ httpServer, openResponses, live, pages: noPages, database }),
  };
}
