import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLoopback } from '@/server/addresses';
import { type InstructorKeys, isToken } from '@/server/auth/instructor-keys';
import { mergeMetrics } from './merge-metrics';
import { registry } from './registry';

const METRICS_PATH = '/metrics';

const nothing = async () => '';

/**
 * Answers a request for the metrics; false when it asks for something else. `others`: what another
 * process measures, in the same format.
 */
export function serveMetrics(
  request: IncomingMessage,
  response: ServerResponse,
  keys: InstructorKeys,
  others: () => Promise<string> = nothing,
): boolean {
  if (request.url?.split('?', 1)[0] !== METRICS_PATH) return false;
  const refusal = metricsRefusal(request, keys);
  if (refusal) response.writeHead(refusal).end();
  else void sendMetrics(response, others);
  return true;
}

async function sendMetrics(response: ServerResponse, others: () => Promise<string>): Promise<void> {
  const text = mergeMetrics(...(await Promise.all([registry.metrics(), others()])));
  response.writeHead(200, { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' });
  response.end(text);
}

/** Null for this machine itself and for the token; to anybody else there is nothing here. */
function metricsRefusal(request: IncomingMessage, keys: InstructorKeys): 401 | 404 | null {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const token = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1] ?? '';
    return isToken(keys, token) ? null : 401;
  }
  return isFromThisMachine(request) ? null : 404;
}

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** A proxy on this machine speaks for others, and a foreign host name may be a page's rebinding. */
function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  const peer = socket.remoteAddress?.replace(/^::ffff:/, '') ?? '';
  const host = headers.host?.replace(/:\d+$/, '') ?? '';
  return isLoopback(peer) && isLoopback(host) && FORWARDED.every((name) => !(name in headers));
}
