import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Of everything that a browser shows as a document: no frames of others, no sensors, no sniffing. */
export const documentHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'SAMEORIGIN',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
} as const;

/**
 * Headers of what is rendered per request: scripts only of our own, with a nonce that Next reads
 * from the request's policy and puts on its own tags.
 */
export function secure(request: IncomingMessage, response: ServerResponse, dev: boolean): void {
  const nonce = `nonce-${randomBytes(16).toString('base64')}`;
  const policy = isUploaded(request.url)
    ? 'sandbox'
    : contentSecurityPolicy([nonce], request.headers.host, dev);
  request.headers['content-security-policy'] = policy;
  response.setHeader('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(documentHeaders)) response.setHeader(name, value);
}

/** What somebody has uploaded is never a page, whatever it holds. Next keeps what is set here. */
const isUploaded = (url = '') => url.startsWith('/api/images/');

/**
 * `scripts`: a nonce, or hashes of the scripts within a page that was drawn while building. Older
 * Safari does not take 'self' for sockets, so the host that was asked is named as well.
 */
export function contentSecurityPolicy(
  scripts: string[],
  host: string | undefined,
  dev: boolean,
): string {
  const sockets = host && /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : '';
  const sources = ["'self'", ...scripts.map((source) => `'${source}'`)];
  return [
    "default-src 'none'",
    `script-src ${sources.join(' ')}${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "manifest-src 'self'",
  ].join('; ');
}
