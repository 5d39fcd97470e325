import type { Server } from 'node:http';

/** What is taken down, in the order of taking down. */
type Parts = {
  httpServer: Server;
  /** How many requests are not yet answered. */
  openResponses: () => number;
  live: { close: () => Promise<void> };
  pages: { close: () => Promise<void> };
  database: { close: () => Promise<void> };
};

/** Together under five seconds, so that whoever asked to stop need not kill. */
const PATIENCE_MS = { live: 2500, responses: 800, pages: 500, database: 800 };
const LOOK_EVERY_MS = 20;

/**
 * Takes no new connections, finishes what was handed in, and ends. A part that does not end in its
 * time holds nothing up: what it was asked to store is either committed or was never acknowledged.
 */
export async function shutDown(parts: Parts): Promise<void> {
  parts.httpServer.close();
  const responses = finishResponses(parts);
  await within(PATIENCE_MS.live, parts.live.close());
  await within(PATIENCE_MS.responses, responses);
  parts.httpServer.closeAllConnections();
  await within(PATIENCE_MS.pages, parts.pages.close());
  await within(PATIENCE_MS.database, parts.database.close());
}

/** Connections that are only kept alive, or never asked for anything, are not waited for. */
async function finishResponses({ httpServer, openResponses }: Parts): Promise<void> {
  const until = performance.now() + PATIENCE_MS.live + PATIENCE_MS.responses;
  while (openResponses() > 0 && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  // Upgraded connections are not among these: sockets are sent away in their own time.
  httpServer.closeAllConnections();
}

async function within(patienceMs: number, ending: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([ending, impatience]).finally(() => clearTimeout(timer));
}
