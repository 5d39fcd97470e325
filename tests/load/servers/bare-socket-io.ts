import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import type { Samples } from '../subject';
import type { BareOrder } from './bare';

const httpServer = createServer();
const io = new Server(httpServer, { serveClient: false, perMessageDeflate: false });
let samples: Samples;

io.on('connection', (socket) => {
  socket.on('session:join', (_joining: unknown, reply: (ack: object) => void) => {
    socket.join('phones');
    reply(samples.joined);
  });
  socket.on('answer:submit', ({ answerId }: { answerId: string }, reply: (ack: object) => void) => {
    reply({ ok: true, answerId, receivedAt: Date.now() });
  });
});

process.on('message', (order: BareOrder) => {
  switch (order.do) {
    case 'start':
      samples = order.samples;
      httpServer.listen(0, '127.0.0.1', () =>
        process.send?.((httpServer.address() as AddressInfo).port),
      );
      return;
    case 'broadcast':
      io.to('phones').emit('session:view', order.view);
      return;
    case 'each':
      for (const socket of io.of('/').sockets.values()) socket.emit('session:view', order.view);
  }
});
process.on('disconnect', () => process.exit());
