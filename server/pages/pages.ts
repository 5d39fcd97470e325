import type { IncomingMessage, ServerResponse } from 'node:http';

/** Whoever draws pages and answers HTTP, in this process or in another one. */
export type Pages = {
  handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** The address that phones use is known now. */
  listeningOn: (port: number) => void;
  /** What it measures of itself, labelled `process="pages"`; empty while it is not to be had. */
  metrics: () => Promise<string>;
  /** From now on `/api/ready` says so. */
  stopping: () => void;
  close: () => Promise<void>;
};
