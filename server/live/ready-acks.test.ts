import { io } from 'socket.io-client';
import { describe, expect, it } from 'vitest';
import { bareSockets } from '@/tests/support/bare-sockets';
import { readyAcks } from './ready-acks';

const { server, url } = bareSockets();

/** What each of these comes back as, sent and acknowledged in one go. */
async function echoes(transports: string[], ready: boolean, given: object[]): Promise<unknown[]> {
  server.once('connection', (socket) => {
    if (ready) readyAcks(socket);
    socket.use((packet) => {
      const reply = packet.at(-1) as (ack: unknown) => void;
      reply(packet[1]);
      reply('once more: nobody must hear this');
    });
  });
  const client = io(url(), { transports, forceNew: true, reconnection: false });
  const acks = await Promise.all(
    given.map((one) => client.timeout(5000).emitWithAck('answer:submit', one)),
  );
  client.close();
  return acks;
}

describe('readyAcks', () => {
  const given = [
    { ok: true, answerId: 'Öl → 🦀' },
    {},
    { ok: false, deep: { list: [1, null, 'x'] } },
  ];

  it.each([
    ['a WebSocket', ['websocket']],
    ['long polling', ['polling']],
    ['a connection that is being upgraded', ['polling', 'websocket']],
  ])('acknowledges over %s as Socket.IO does, once', async (_way, transports) => {
    expect(await echoes(transports, true, given)).toEqual(given);
    expect(await echoes(transports, false, given)).toEqual(given);
  });
});
