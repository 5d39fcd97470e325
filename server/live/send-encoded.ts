import type { ServerToClient } from '@/domain/protocol';
import type { LiveSocket } from './socket-types';

/** Engine.IO's name for a message, and Socket.IO's for an event. */
const MESSAGE = '4';
const EVENT = '2';

/** What Socket.IO would make of an event whose only argument is this JSON text. */
export function encodeEvent(event: keyof ServerToClient, json: string): string {
  return `${EVENT}["${event}",${json}]`;
}

/**
 * Sends a message that is encoded already. Most phones have a WebSocket with nothing waiting: there
 * the frame goes straight to it, for two thirds of what the way through all layers costs. It is the
 * same hook by which Engine.IO itself sends the ready frames of a broadcast. Every other case (long
 * polling, an upgrade under way, a packet that waits) takes the way through Engine.IO, which keeps
 * the order.
 */
export function sendEncoded(socket: LiveSocket, message: string): void {
  const sender = directSender(socket);
  if (sender) sender.sendFrame([textFrame(MESSAGE + message)]);
  else socket.conn.write(message, { compress: false });
}

type FrameSender = { sendFrame: (parts: Buffer[]) => void };
/** What is read of Engine.IO and ws here and is in none of their types. */
type Inside = {
  writeBuffer: unknown[];
  upgrading: boolean;
  transport: { socket?: { readyState: number; _sender?: FrameSender } };
};

const OPEN = 1;

function directSender({ conn }: LiveSocket): FrameSender | null {
  const { writeBuffer, upgrading, transport } = conn as unknown as Inside;
  if (conn.readyState !== 'open' || !conn.transport.writable) return null;
  if (conn.transport.name !== 'websocket' || upgrading || writeBuffer?.length !== 0) return null;
  const { socket: webSocket } = transport;
  const sender = webSocket?._sender;
  return webSocket?.readyState === OPEN && typeof sender?.sendFrame === 'function' ? sender : null;
}

const FINAL_TEXT = 0x81;
const LENGTH_16 = 126;
const LENGTH_64 = 127;

/** One unmasked text frame (RFC 6455, section 5.2), header and text in one piece: one write. */
export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const head = length < LENGTH_16 ? 2 : length < 0x1_0000 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + length);
  frame[0] = FINAL_TEXT;
  frame[1] = head === 2 ? length : head === 4 ? LENGTH_16 : LENGTH_64;
  if (head === 4) frame.writeUInt16BE(length, 2);
  if (head === 10) frame.writeBigUInt64BE(BigInt(length), 2);
  frame.write(text, head, 'utf8');
  return frame;
}
