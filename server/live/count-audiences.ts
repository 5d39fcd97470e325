import type { LiveServer, SocketRole } from './socket-types';

/** How many sockets of each audience are connected to this process. */
export function countAudiences(io: LiveServer): Map<SocketRole['as'], number> {
  const counts = new Map<SocketRole['as'], number>();
  for (const { data } of io.sockets.sockets.values()) {
    counts.set(data.role.as, (counts.get(data.role.as) ?? 0) + 1);
  }
  return counts;
}
