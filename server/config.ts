import path from 'node:path';

/** What the environment decides. Read once, at start. */
export type ServerConfig = {
  port: number;
  host: string;
  databaseUrl: string;
  /** Keys, and the embedded database when there is no other. */
  dataDir: string;
  /** The address that phones reach, when it is known better than by looking at the network. */
  publicUrl: string | null;
  /** A proxy of ours stands in front: believe the last address that X-Forwarded-For names. */
  trustProxy: boolean;
  /** The Bearer token for scripts; made and kept in the data folder when null. */
  token: string | null;
  /** Other processes serve the same sessions on the same database. */
  shared: boolean;
  /** A primary process takes the connections and hands them to this one. */
  handed: boolean;
  /** How many processes that primary has: they divide the database's connections. */
  processes: number;
  /** /gallery shows every activity type with made-up answers: while developing, and in tests. */
  gallery: boolean;
  dev: boolean;
};

export function completeConfig(
  given: Partial<ServerConfig> & { databaseUrl: string },
): ServerConfig {
  return {
    port: given.port ?? 3000,
    host: given.host ?? '0.0.0.0',
    databaseUrl: given.databaseUrl,
    dataDir: path.resolve(given.dataDir ?? '.data'),
    publicUrl: given.publicUrl?.replace(/\/+$/, '') || null,
    trustProxy: given.trustProxy ?? false,
    token: given.token || null,
    shared: given.shared ?? false,
    handed: given.handed ?? false,
    processes: given.processes ?? 1,
    gallery: given.gallery ?? given.dev ?? false,
    dev: given.dev ?? false,
  };
}
