import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { secure } from '../http/security-headers';

type Renderer = {
  handle: (request: IncomingMessage, response: ServerResponse) => void;
  close: () => Promise<void>;
};

/**
 * Next.js, in this process. `httpServer` is the one whose upgrades Next may answer: it needs that
 * only while developing, and otherwise works out a route for every WebSocket that is opened.
 */
export async function renderPages(
  { dev, host, port }: { dev: boolean; host: string; port: number },
  httpServer: Server,
): Promise<Renderer> {
  // Loaded here and not above: to load it is to have every promise of the process watched.
  const { default: next } = await import('next');
  const dir = path.resolve(import.meta.dirname, dev ? '../..' : '..');
  const app = next({ dev, dir, hostname: host, port, httpServer });
  await app.prepare();
  const render = app.getRequestHandler();
  return {
    handle: (request, response) => {
      secure(request, response, dev);
      void render(request, response);
    },
    close: () => app.close(),
  };
}
