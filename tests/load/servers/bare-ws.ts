import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Samples } from '../subject';
import type { BareOrder } from './bare';

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

process.on('message', (order: BareOrder) => {
  switch (order.do) {
    case 'start':
      samples = order.samples;
      httpServer.listen(0, '127.0.0.1', () =>
        process.send?.((httpServer.address() as AddressInfo).port),
      );
      return;
    case 'broadcast': {
      const frame = Buffer.from(JSON.stringify(['session:view', order.view]));
      for (const phone of phones) phone.send(frame, { binary: false });
      return;
    }
    case 'each':
      for (const phone of phones) phone.send(JSON.stringify(['session:view', order.view]));
  }
});
process.on('disconnect', () => process.exit());
