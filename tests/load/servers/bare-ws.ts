import { createServer } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Samples } from '../subject';
import { obeyOrders } from './obey-orders';

const httpServer = createServer();
const server = new WebSocketServer({ server: httpServer, perMessageDeflate: false });
const phones = new Set<WebSocket>();
let samples: Samples;

server.on('connection', (socket) => {
  socket.on('message', (data) => {
    const { id, name, payload } = JSON.parse(data.toString());
    if (name === 'session:join') phones.add(socket);
    const ack =
      name === 'session:join'
        ? samples.joined
        : { ok: true, answerId: payload.answerId, receivedAt: Date.now() };
    socket.send(`#${id} ${JSON.stringify(ack)}`);
  });
  socket.on('close', () => phones.delete(socket));
  socket.send('hello');
});

obeyOrders(httpServer, {
  start: (given) => {
    samples = given;
  },
  broadcast: (view) => {
    const frame = Buffer.from(JSON.stringify(['session:view', view]));
    for (const phone of phones) phone.send(frame, { binary: false });
  },
  each: (view) => {
    for (const phone of phones) phone.send(JSON.stringify(['session:view', view]));
  },
});
