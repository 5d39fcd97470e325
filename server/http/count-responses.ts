import type { Server } from 'node:http';

/** Gives how many requests are not yet answered; of a connection that asks nothing there are none. */
export function countResponses(httpServer: Server): () => number {
  let open = 0;
  httpServer.on('request', (_request, response) => {
    open += 1;
    response.once('close', () => {
      open -= 1;
    });
  });
  return () => open;
}
