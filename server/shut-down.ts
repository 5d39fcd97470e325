import type { Server } from 'node:http';

/** What is taken down, in the order of taking down. */
type Parts = {
  httpServer: Server;
  live: { close: () => Promise<void> };
  pages: { close: () => Promise<void> };
  database: { close: () => Promise<void> };
};

/** Together under five seconds, so that whoever asked to stop need not kill. */
const PATIENCE_MS = { live: 2500, responses: 800, pages: 500, database: 800 };
const SWEEP_MS = 50;

/**
 * Takes no new connections, finishes what was handed in, and ends. A part that does not end in its
 * time holds nothing up: what it was asked to store is either committed or was never acknowledged.
 */
export async function shutDown({ httpServer, live, pages, database }: Parts): Promise<void> {
  const responses = finishResponses(httpServer);
  await within(PATIENCE_MS.live, live.close());
  await within(PATIENCE_MS.responses, responses);
  httpServer.closeAllConnections();
  await within(PATIENCE_MS.pages, pages.close());
  await within(PATIENCE_MS.database, database.close());
}

/** Resolves when the last response is out; a connection kept alive for the next one is not waited for. */
function finishResponses(httpServer: Server): Promise<void> {
  const sweeper = setInterval(() => httpServer.closeIdleConnections(), SWEEP_MS).unref();
  return new Promise((resolve) => {
    httpServer.close(() => {
      clearInterval(sweeper);
      resolve();
    });
  });
}

async function within(patienceMs: number, ending: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([ending, impatience]).finally(() => clearTimeout(timer));
}
