import type { ServerResponse } from 'node:http';

const TEXT =
  'This page is not there for a moment. What was saved is safe. Reload in a few seconds.\n';

/** The pages are being started again; sockets, and so the running session, go on meanwhile. */
export function sayUnavailable(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' });
  response.end(TEXT);
}
