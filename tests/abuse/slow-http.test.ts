import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HTTP_LIMITS } from '@/server/http/create-http-server';
import { startLiveServer } from '../support/live-server';
import { openLiveSession } from '../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;
let server: Awaited<ReturnType<typeof startLiveServer>>;

beforeAll(async () => {
  live = await openLiveSession();
  server = await startLiveServer(live.databaseUrl, 0, {
    http: { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50 },
  });
});
afterAll(async () => {
  await server.close();
  await live.close();
});

async function open(): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/** How long the server put up with a connection that sends `start` and then one byte after the other. */
async function patience(start: string, drip: string): Promise<number> {
  const socket = await open();
  const startedAt = performance.now();
  socket.resume();
  socket.write(start);
  const dripping = setInterval(() => socket.write(drip), 50);
  await once(socket, 'close');
  clearInterval(dripping);
  return performance.now() - startedAt;
}

describe('who sends slowly', () => {
  it('one byte of a header after the other is hung up on', async () => {
    const ms = await patience('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ', 'a');
    expect(ms).toBeLessThan(2_000);
    expect(ms).toBeGreaterThanOrEqual(290);
  });

  it('one byte of a body after the other is hung up on', async () => {
    const ms = await patience(
      'POST /socket.io/ HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n\r\n',
      'a',
    );
    expect(ms).toBeLessThan(2_000);
  });

  it('nothing at all is hung up on', async () => {
    const socket = await open();
    socket.resume();
    const startedAt = performance.now();
    await once(socket, 'close');
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  it('by the hundred keeps nobody else waiting', async () => {
    const slow = await Promise.all(Array.from({ length: 300 }, open));
    for (const socket of slow) socket.write('GET / HTTP/1.1\r\nX-Slow: ');
    const startedAt = performance.now();
    expect((await fetch(`${server.url}/metrics`)).status).toBe(200);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    for (const socket of slow) socket.destroy();
  });
});

it('headers without end are refused', async () => {
  const socket = await open();
  let answer = '';
  socket.on('data', (data) => {
    answer += data;
  });
  socket.write(
    `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(HTTP_LIMITS.maxHeaderSize)}\r\n\r\n`,
  );
  await once(socket, 'close');
  expect(answer).toMatch(/^HTTP\/1\.1 431/);
});

it('the usual patience is short for headers and long enough for notes over a bad line', () => {
  expect(HTTP_LIMITS.headersTimeout).toBeLessThanOrEqual(10_000);
  expect(HTTP_LIMITS.requestTimeout).toBeGreaterThanOrEqual(60_000);
  expect(HTTP_LIMITS.requestTimeout).toBeLessThanOrEqual(300_000);
});
