import type { LiveSocket } from './socket-types';

/** The address that limits are counted by: the peer's own, never what a header claims. */
export function clientAddress(socket: LiveSocket): string {
  return socket.handshake.address;
}
