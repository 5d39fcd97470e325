import { createHash } from 'node:crypto';

/** What is kept of a token. The tokens are long and random, so a plain hash is enough. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
