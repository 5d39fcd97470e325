import { createServer, type Server } from 'node:http';

/**
 * Patience with those who send slowly, by accident or on purpose: headers within 10 s, a whole
 * request (5 MB of notes over a bad line) within 2 minutes, 16 KB of headers at most.
 */
export const HTTP_LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16 * 1024,
  /** How often Node looks for those who are too slow. */
  connectionsCheckingInterval: 2_000,
};

export function createHttpServer(limits: Partial<typeof HTTP_LIMITS> = {}): Server {
  return createServer({ ...HTTP_LIMITS, ...limits });
}
