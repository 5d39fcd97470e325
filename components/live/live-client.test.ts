import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket as ServerSocket } from 'socket.io';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { refuse } from '@/domain/refusals';
import type { PhoneView } from '@/domain/views';
import { LiveClient } from './live-client';
import type { SessionAuth } from './session-auth';

const token = { token: 'token-of-ebba' };
const view = (version: number, more: Partial<PhoneView> = {}) =>
  ({
    audience: 'phone',
    code: '482913',
    version,
    now: Date.now(),
    phase: 'lobby',
    run: null,
    ...more,
  }) as PhoneView;

let http: ReturnType<typeof createServer>;
let io: Server;
let handshakes: unknown[];
let codes: unknown[];
/** What the server does with whoever connects; a test may replace it. */
let greet: (socket: ServerSocket) => void;
let admit: () => { code: string; message: string } | null;
const clients: LiveClient[] = [];

function connect(auth: SessionAuth, code: string | null = null): LiveClient {
  const client = new LiveClient(auth, `http://127.0.0.1:${(http.address() as AddressInfo).port}`);
  clients.push(client);
  client.headFor(code);
  client.start();
  return client;
}

async function listen(port: number): Promise<void> {
  http = createServer();
  io = new Server(http);
  io.use((socket, next) => {
    handshakes.push(socket.handshake.auth);
    codes.push(socket.handshake.query.code);
    const refusal = admit();
    next(refusal ? Object.assign(new Error(refusal.code), { data: refusal }) : undefined);
  });
  io.on('connection', (socket) => greet(socket));
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
}

const until = (check: () => void) => vi.waitFor(check, { timeout: 8_000, interval: 20 });

beforeEach(async () => {
  handshakes = [];
  codes = [];
  admit = () => null;
  greet = (socket) => socket.emit('session:view', view(1));
  await listen(0);
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.stop();
  await io.close();
});

test('connects with its token and takes the view', async () => {
  const client = connect(token);
  await until(() => expect(client.getState().view?.version).toBe(1));
  expect(client.getState()).toMatchObject({ connection: 'online', refusal: null });
  expect(handshakes).toEqual([token]);
});

test('the offset of the clock comes from the views', async () => {
  greet = (socket) => socket.emit('session:view', view(1, { now: Date.now() + 60_000 }));
  const client = connect(token);
  await until(() => expect(client.getState().clockOffsetMs).toBeGreaterThan(59_000));
  expect(client.getState().clockOffsetMs).toBeLessThanOrEqual(60_000);
});

test('a missed version makes it ask for the whole view', async () => {
  greet = (socket) => {
    socket.on('session:refresh', (_payload, reply) =>
      reply({ ok: true, view: view(5, { title: 'whole' }) }),
    );
    socket.emit('session:view', view(1));
    socket.emit('session:view', view(4));
  };
  const client = connect(token);
  await until(() => expect(client.getState().view).toMatchObject({ version: 5, title: 'whole' }));
});

test('after the server has gone and come back it is the same client again', async () => {
  const client = connect(token);
  await until(() => expect(client.getState().connection).toBe('online'));
  const { port } = http.address() as AddressInfo;
  await io.close();
  await until(() => expect(client.getState().connection).toBe('offline'));
  expect(client.getState().view?.version).toBe(1);
  greet = (socket) => socket.emit('session:view', view(7));
  await listen(port);
  await until(() =>
    expect(client.getState()).toMatchObject({ connection: 'online', view: { version: 7 } }),
  );
  expect(handshakes).toEqual([token, token]);
});

test('waiting to be let back in, it asks again until the host has said yes', async () => {
  const refusals = [{ code: 'waiting', message: 'asked' }, null];
  admit = () => refusals.shift() ?? null;
  const client = connect(token);
  await until(() => expect(client.getState().refusal?.code).toBe('waiting'));
  await until(() =>
    expect(client.getState()).toMatchObject({ connection: 'online', refusal: null }),
  );
});

test('a final refusal is shown and not tried again', async () => {
  admit = () => ({ code: 'bad-token', message: 'unknown' });
  const client = connect(token);
  await until(() =>
    expect(client.getState().refusal).toEqual({ code: 'bad-token', message: 'unknown' }),
  );
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(handshakes).toHaveLength(1);
});

test('an overloaded server is tried again without a word', async () => {
  const refusals = [{ code: 'too-many-requests', message: 'slow down' }, null];
  admit = () => refusals.shift() ?? null;
  const client = connect(token);
  await until(() => expect(client.getState().connection).toBe('online'));
  expect(client.getState().refusal).toBeNull();
});

test('a removed participant is told, forgets the view and stays away', async () => {
  const client = connect(token);
  await until(() => expect(client.getState().view).not.toBeNull());
  io.emit('participant:removed');
  await until(() =>
    expect(client.getState()).toMatchObject({ refusal: { code: 'removed' }, view: null }),
  );
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(handshakes).toHaveLength(1);
});

test('a visitor who joins keeps the connection, and comes back with the token', async () => {
  greet = () => {};
  const client = connect({ visitor: true });
  await until(() => expect(client.getState().connection).toBe('online'));
  client.adopt(token, view(3));
  client.authenticate(token);
  expect(client.getState()).toMatchObject({ connection: 'online', view: { version: 3 } });
  io.disconnectSockets(true);
  await until(() => expect(handshakes).toEqual([{ visitor: true }, token]));
});

test('somebody else starts without the view of the one before', async () => {
  const client = connect(token);
  await until(() => expect(client.getState().view).not.toBeNull());
  greet = () => {};
  client.authenticate({ token: 'token-of-otto' });
  expect(client.getState().view).toBeNull();
  await until(() => expect(handshakes).toEqual([token, { token: 'token-of-otto' }]));
});

test('a message waits for the connection and brings the acknowledgement', async () => {
  greet = (socket) => socket.on('run:close', (_payload, reply) => reply({ ok: true, version: 2 }));
  const client = connect({ sessionId: 'session-1' });
  expect(await client.send('run:close', {})).toEqual({ ok: true, version: 2 });
});

test('without an answer in time a message resolves to a refusal', async () => {
  const client = connect({ sessionId: 'session-1' });
  expect(await client.send('run:close', {}, 300)).toMatchObject(
    refuse('unavailable', expect.any(String)),
  );
});

test('on waking, a connection that no longer answers is replaced', async () => {
  greet = (socket) => socket.emit('session:view', view(handshakes.length));
  const client = connect(token);
  await until(() => expect(client.getState().view?.version).toBe(1));
  client.wake();
  await until(() => expect(client.getState().view?.version).toBe(2));
});

test('a connection on which an answer gets no reply is looked at, and replaced when it is mute', async () => {
  greet = (socket) => {
    if (handshakes.length > 1) {
      socket.on('session:refresh', (_payload, reply) => reply({ ok: true, view: view(3) }));
    }
    socket.emit('session:view', view(handshakes.length));
  };
  const client = connect(token);
  await until(() => expect(client.getState().view?.version).toBe(1));
  await client.sendNow('run:close', {}, 200);
  await until(() => expect(client.getState().view?.version).toBe(2));
  // One that only does not answer this event stays.
  await client.sendNow('run:close', {}, 200);
  await until(() => expect(client.getState().view?.version).toBe(3));
  expect(handshakes).toHaveLength(2);
});

test('on waking, a connection that answers stays', async () => {
  greet = (socket) => {
    socket.on('session:refresh', (_payload, reply) => reply({ ok: true, view: view(9) }));
    socket.emit('session:view', view(8));
  };
  const client = connect(token);
  await until(() => expect(client.getState().view?.version).toBe(8));
  client.wake();
  await until(() => expect(client.getState().view?.version).toBe(9));
  expect(handshakes).toHaveLength(1);
});

test('a room that the server sends away comes back spread over a second or two, nobody left out', async () => {
  greet = () => {};
  const room = Array.from({ length: 60 }, (_, index) => connect({ token: `token-${index}` }));
  const everybody = () => room.every((client) => client.getState().connection === 'online');
  await until(() => expect(everybody()).toBe(true));
  const sentAwayAt = performance.now();
  const returns: number[] = [];
  greet = () => void returns.push(performance.now() - sentAwayAt);
  io.disconnectSockets(true);
  await until(() => expect(returns).toHaveLength(60));
  expect(Math.max(...returns)).toBeLessThan(3_000);
  expect(Math.max(...returns) - Math.min(...returns)).toBeGreaterThan(700);
  const busiest = Math.max(
    ...returns.map((at) => returns.filter((other) => other >= at && other < at + 200).length),
  );
  expect(busiest).toBeLessThan(30);
});

test('a connection names the code of its session as soon as that is known', async () => {
  connect(token);
  await until(() => expect(codes).toEqual([undefined]));
  io.disconnectSockets(true);
  await until(() => expect(codes).toEqual([undefined, '482913']));

  connect({ stage: '482914' }, '482914');
  await until(() => expect(codes.at(-1)).toBe('482914'));
});
