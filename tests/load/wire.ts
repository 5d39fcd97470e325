/** How a light client and a server talk: Socket.IO's text protocol, or bare JSON frames. */
export type Wire = {
  path: string;
  /** Frames that have to be answered before there is a connection; null: it is there. */
  greet: (frame: string) => string | 'connected' | null;
  /** The frame of an event, acknowledged under `id`. */
  event: (id: number, name: string, payload: unknown) => string;
  /** The id that a frame acknowledges, or null. */
  acknowledges: (frame: string) => number | null;
  /** The acknowledgement itself. */
  readAck: (frame: string) => unknown;
  /** What is to be sent back at once, such as the answer to a heartbeat. */
  reply: (frame: string) => string | null;
};

/** Engine.IO 4 and Socket.IO 5 over WebSocket: `4` message, `2` event, `3` acknowledgement. */
export const socketIoWire: Wire = {
  path: '/socket.io/?EIO=4&transport=websocket',
  greet: (frame) => {
    if (frame.startsWith('0')) return '40{}';
    return frame.startsWith('40') ? 'connected' : null;
  },
  event: (id, name, payload) => `42${id}${JSON.stringify([name, payload])}`,
  acknowledges: (frame) => {
    if (!frame.startsWith('43')) return null;
    return Number.parseInt(frame.slice(2, frame.indexOf('[')), 10);
  },
  readAck: (frame) => JSON.parse(frame.slice(frame.indexOf('[')))[0],
  reply: (frame) => (frame === '2' ? '3' : null),
};

/** `{"id":1,"name":…,"payload":…}` there, `#1 {…}` back, anything else is an event. */
export const bareWire: Wire = {
  path: '/',
  greet: (frame) => (frame === 'hello' ? 'connected' : null),
  event: (id, name, payload) => JSON.stringify({ id, name, payload }),
  acknowledges: (frame) => (frame.startsWith('#') ? Number.parseInt(frame.slice(1), 10) : null),
  readAck: (frame) => JSON.parse(frame.slice(frame.indexOf(' '))),
  reply: () => null,
};

export const wires = { 'socket.io': socketIoWire, ws: bareWire };
export type WireName = keyof typeof wires;
