import { createServer } from 'node:http';
import { Server } from 'socket.io';
import type { Samples } from '../subject';
import { obeyOrders } from './obey-orders';

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

obeyOrders(httpServer, {
  start: (given) => {
    samples = given;
  },
  broadcast: (view) => {
    io.to('phones').emit('session:view', view);
  },
  each: (view) => {
    for (const socket of io.of('/').sockets.values()) socket.emit('session:view', view);
  },
});
