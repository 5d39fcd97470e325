import type { IncomingMessage } from 'node:http';

/**
 * A browser says which page opens a socket. Pages of other sites may not: they would act with the
 * lecturer's cookie. Programs send no Origin and carry their own token.
 */
export function isOwnOrigin(request: IncomingMessage, publicUrl: string | null): boolean {
  const { origin, host } = request.headers;
  if (!origin) return true;
  if (!URL.canParse(origin)) return false;
  return origin === publicUrl || new URL(origin).host === host;
}
