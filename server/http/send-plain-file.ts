import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptsEncoding } from './accepts-encoding';
import type { PlainBody, PlainFile } from './plain-files';
import { contentSecurityPolicy } from './security-headers';

/** Answers a request and says so, or leaves it to the next one. */
export type SendPlainFile = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Stands before the page renderer: what is the same for everybody comes straight out of memory. */
export function plainFileSender(files: ReadonlyMap<string, PlainFile>): SendPlainFile {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    // The router in the browser asks for a page's parts under the page's address.
    if (request.headers.rsc !== undefined) return false;
    const file = files.get(addressOf(request.url ?? '/'));
    if (!file) return false;
    send(file, request, response);
    return true;
  };
}

function addressOf(url: string): string {
  const end = url.indexOf('?');
  const pathname = end < 0 ? url : url.slice(0, end);
  return /^\/play\/\d{6}$/.test(pathname) ? '/play/[code]' : pathname;
}

function send(file: PlainFile, request: IncomingMessage, response: ServerResponse): void {
  const body = bestBody(file.bodies, request.headers['accept-encoding']);
  const headers = [...body.headers];
  if (file.isDocument) {
    const policy = contentSecurityPolicy(file.scripts, request.headers.host, false);
    headers.push('Content-Security-Policy', policy);
  }
  if (isKnown(body.tag, request.headers['if-none-match'])) {
    response.writeHead(304, headers).end();
    return;
  }
  headers.push('Content-Length', String(body.bytes.length));
  response.writeHead(200, headers);
  response.end(request.method === 'HEAD' ? undefined : body.bytes);
}

function bestBody(bodies: PlainBody[], accepted: string | undefined): PlainBody {
  const found = bodies.find(
    ({ encoding }) => encoding === null || acceptsEncoding(accepted, encoding),
  );
  if (!found) throw new Error('A packed file has no body without an encoding.');
  return found;
}

function isKnown(tag: string, asked: string | undefined): boolean {
  if (!asked) return false;
  return asked.split(',').some((known) => known.trim().replace(/^W\//, '') === tag);
}
