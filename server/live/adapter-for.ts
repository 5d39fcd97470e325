import { createAdapter } from '@socket.io/postgres-adapter';
import type { ServerConfig } from '@/server/config';
import { logFault } from '@/server/observe/log-fault';
import type { Database } from '@/server/store/database';
import { notificationPool } from '@/server/store/notification-pool';

/** How Socket.IO reaches the clients of other processes; undefined when there are none. */
export function adapterFor({ shared, databaseUrl }: ServerConfig, database: Database) {
  if (!shared) return undefined;
  return createAdapter(notificationPool(database, databaseUrl), { errorHandler: logFault });
}
