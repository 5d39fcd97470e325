import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadInstructorKeys } from './auth/instructor-keys';
import type { ServerConfig } from './config';
import { logFault } from './observe/log-fault';
import { registry, watchProcess } from './observe/registry';
import type { PageOrder, PageReport } from './pages/page-orders';
import { renderPages } from './pages/render-pages';
import { RehearsalRooms } from './rehearsal/rehearsal-rooms';
import { setRuntime } from './runtime';
import { openDatabase, shareOfConnections } from './store/database';

watchProcess();
registry.setDefaultLabels({ process: 'pages' });

let stopping = false;
let config: ServerConfig | null = null;
let rehearsals: RehearsalRooms | null = null;

/** The program of the process that draws pages: see server/pages/page-process.ts. */
async function start(given: ServerConfig): Promise<void> {
  config = given;
  const keys = loadInstructorKeys(given.dataDir, given.token);
  const database = openDatabase(given.databaseUrl, shareOfConnections(given.processes).pages);
  const rooms = new RehearsalRooms({ config: given, token: keys.token, database });
  rehearsals = rooms;
  setRuntime({ config: given, database, keys, rehearsals: rooms, isStopping: () => stopping });
  const httpServer = createServer();
  const pages = await renderPages(given, httpServer);
  httpServer.on('request', pages.handle);
  // The process before this one may have ended by itself.
  endLeftOvers();
  httpServer.listen(0, '127.0.0.1', () => {
    const { port } = httpServer.address() as AddressInfo;
    // Whoever started this process may be gone by now: then it ends as well, see `disconnect`.
    process.send?.({ port } satisfies PageReport, () => {});
  });
}

function endLeftOvers(): void {
  rehearsals?.endLeftOvers().catch(logFault);
}

async function tellMetrics(ask: number): Promise<void> {
  const metrics = await registry.metrics();
  if (process.connected) process.send?.({ metrics, ask } satisfies PageReport, () => {});
}

process.on('message', (order: PageOrder) => {
  switch (order.tell) {
    case 'start':
      start(order.config).catch((error) => {
        console.error(error);
        process.exit(1);
      });
      return;
    case 'port':
      if (config) config.port = order.port;
      endLeftOvers();
      return;
    case 'metrics':
      void tellMetrics(order.ask);
      return;
    case 'stopping':
      stopping = true;
      rehearsals?.close();
  }
});
// Ctrl-C in a terminal reaches the whole group: the server says when this process has to end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.on('disconnect', () => process.exit());
