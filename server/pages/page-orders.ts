import type { ServerConfig } from '../config';

/** What the server tells the process that draws pages. */
export type PageOrder =
  | { tell: 'start'; config: ServerConfig }
  | { tell: 'port'; port: number }
  | { tell: 'stopping' }
  | { tell: 'metrics'; ask: number };

/** What it hears: first the port on this machine's loopback at which pages are drawn. */
export type PageReport = { port: number } | { metrics: string; ask: number };
