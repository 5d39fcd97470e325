import { io } from 'socket.io-client';
import { describe, expect, it } from 'vitest';
import { bareSockets } from '@/tests/support/bare-sockets';
import { encodeEvent, sendEncoded } from './send-encoded';

const { server, url } = bareSockets();

/** What a client receives of views with these titles, in between one that Socket.IO encodes. */
async function receives(transports: string[], titles: string[]): Promise<string[]> {
  server.once('connection', (socket) => {
    for (const title of titles) {
      sendEncoded(socket, encodeEvent('session:view', JSON.stringify({ title })));
    }
    socket.emit('session:view', { title: 'the last' } as never);
  });
  const client = io(url(), { transports, forceNew: true, reconnection: false });
  const received: string[] = [];
  await new Promise<void>((resolve) => {
    client.on('session:view', ({ title }) => {
      received.push(title);
      if (title === 'the last') resolve();
    });
  });
  client.close();
  return received;
}

describe('sendEncoded', () => {
  // Around the lengths at which a frame's header grows: 125, 126, 65,535 and 65,536 bytes.
  const around = (length: number) => [-2, -1, 0, 1, 2].map((more) => 'x'.repeat(length + more));
  const frameAround = encodeEvent('session:view', '{"title":""}').length + 1;
  const titles = [
    'short',
    'Öl → 🦀, “quoted” \\ and \u2028',
    ...around(125 - frameAround),
    ...around(65_535 - frameAround),
  ];

  it('is read by a client as what it is, in the order of sending, over a WebSocket', async () => {
    expect(await receives(['websocket'], titles)).toEqual([...titles, 'the last']);
  });

  it('and over long polling', async () => {
    expect(await receives(['polling'], titles)).toEqual([...titles, 'the last']);
  });

  it('and while a connection is being upgraded', async () => {
    expect(await receives(['polling', 'websocket'], titles)).toEqual([...titles, 'the last']);
  });
});
