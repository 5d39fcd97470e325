import type { IncomingMessage } from 'node:http';

/**
 * A browser says which page opens a socket. Pages of other sites may not: they would act with the
 * lecturer's cookie. Programs send no Origin and carry their own token.
 */
export function isOwnOrigin({ headers }: IncomingMessage, publicUrl: string | null): boolean {
  const { origin, host } = headers;
  // A request of another site's page without Origin: a plain GET, as polling begins with.
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  if (!origin) return true;
  if (!URL.canParse(origin)) return false;
  if (publicUrl && origin === new URL(publicUrl).origin) return true;
  return new URL(origin).host === host;
}
