import { sendEncoded } from './send-encoded';
import type { LiveSocket } from './socket-types';

/** Socket.IO's name for an acknowledgement. */
const ACK = '3';

type Acknowledge = (ack: object) => void;
/** What is used of Socket.IO here and is in none of its types: how it makes the callback of an event. */
type Inside = { ack?: (id: number) => Acknowledge };

/**
 * Has a socket's acknowledgements sent as ready frames: ours hold plain JSON, nothing binary, and a
 * room that answers within a second is a thousand of them. A Socket.IO that makes its callbacks in
 * another way goes on doing so.
 */
export function readyAcks(socket: LiveSocket): void {
  const inside = socket as unknown as Inside;
  if (typeof inside.ack !== 'function') return;
  inside.ack = (id) => {
    let sent = false;
    return (ack) => {
      if (sent) return;
      sent = true;
      sendEncoded(socket, encodeAck(id, ack));
    };
  };
}

/** What Socket.IO would make of it. */
export function encodeAck(id: number, ack: object): string {
  return `${ACK}${id}[${JSON.stringify(ack)}]`;
}
