import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import type { Line } from './line';
import type { Random } from './random';

/** Events and acknowledgements of Socket.IO; the rest keeps the connection itself alive. */
const SHUFFLED = /^4[23]/;
const LONGEST_DELAY_MS = 500;

/** A line that knows messages: drops, doubles, delays and so reorders them, both ways. */
export async function layShufflingLine(portOf: () => number | null, random: Random): Promise<Line> {
  const server = createServer((_request, response) => {
    response.writeHead(503).end();
  });
  const doors = new WebSocketServer({ server, perMessageDeflate: false });
  const open = new Set<WebSocket>();
  let isCut = false;
  let shuffles = false;

  const forward = (text: string, send: (text: string) => void) => {
    if (!shuffles || !SHUFFLED.test(text)) return send(text);
    if (random.chance(0.1)) return;
    const later = () => setTimeout(() => send(text), random.between(0, LONGEST_DELAY_MS));
    if (random.chance(0.2)) later();
    if (random.chance(0.5)) later();
    else send(text);
  };
  doors.on('connection', (near, request) => {
    const port = isCut ? null : portOf();
    if (port === null) return near.terminate();
    const far = new WebSocket(`ws://127.0.0.1:${port}${request.url}`, { perMessageDeflate: false });
    const early: string[] = [];
    const sendTo = (socket: WebSocket) => (text: string) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
      else if (socket.readyState === WebSocket.CONNECTING) early.push(text);
    };
    far.on('open', () => {
      for (const text of early.splice(0)) far.send(text);
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('message', (data) => forward(data.toString(), sendTo(other)));
      one.on('error', () => other.terminate());
      one.on('close', () => {
        open.delete(one);
        other.terminate();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const breakAll = () => {
    for (const socket of open) socket.terminate();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true;
      breakAll();
    },
    mend: () => {
      isCut = false;
    },
    behave: () => {
      shuffles = false;
      breakAll();
    },
    misbehave: () => {
      shuffles = true;
    },
    close: async () => {
      isCut = true;
      breakAll();
      doors.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
