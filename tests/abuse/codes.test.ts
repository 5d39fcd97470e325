import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyAck } from '../support/live-client';
import { startLiveServer } from '../support/live-server';
import { openLiveSession } from '../support/live-session';
import { RawSocket } from '../support/raw-socket';

let live: Awaited<ReturnType<typeof openLiveSession>>;
const sockets: RawSocket[] = [];

beforeAll(async () => {
  live = await openLiveSession();
});
afterAll(async () => {
  for (const socket of sockets) socket.close();
  await live.close();
});

/** Wrong codes that an address may try in a minute. */
const ALLOWED = 300;

type Way = { url?: string; headers?: Record<string, string> };

async function visitor(localAddress: string, { url = live.url, headers }: Way = {}) {
  const socket = new RawSocket(url, { localAddress, headers });
  sockets.push(socket);
  await socket.opened();
  await socket.handshake();
  return socket;
}

let tried = 0;
const wrongCode = (index: number) =>
  String((Number(live.code) + 1 + index) % 1_000_000).padStart(6, '0');

/** Tries 500 codes that nobody tries beside it over ten sockets, all at once. */
async function tryCodes(address: string, event: string, way?: Way): Promise<AnyAck[]> {
  tried += 500;
  const first = tried;
  const ten = await Promise.all(Array.from({ length: 10 }, () => visitor(address, way)));
  return Promise.all(
    Array.from({ length: 500 }, (_, index) =>
      ten[index % 10]!.send(event, { code: wrongCode(first + index), nickname: 'Guess' }),
    ),
  );
}

const withCode = (acks: AnyAck[], code: string) => acks.filter((ack) => ack.code === code).length;

describe('trying codes', () => {
  it.each([
    ['session:knock', '127.0.1.1'],
    ['session:join', '127.0.1.2'],
    ['session:ask-back', '127.0.1.3'],
  ])(
    'by %s, spread over many sockets, is stopped after %s has had its allowance',
    async (event, address) => {
      const acks = await tryCodes(address, event);
      expect(withCode(acks, 'unknown-code')).toBe(ALLOWED);
      expect(withCode(acks, 'too-many-requests')).toBe(500 - ALLOWED);
    },
  );

  it('by handshakes of stages is stopped as well', async () => {
    const answers = await Promise.all(
      Array.from({ length: 500 }, async (_, index) => {
        const socket = new RawSocket(live.url, { localAddress: '127.0.1.4' });
        sockets.push(socket);
        await socket.opened();
        return socket.handshake({ stage: wrongCode(index) });
      }),
    );
    const withAnswer = (code: string) =>
      answers.filter((answer) => answer.includes(`"${code}"`)).length;
    expect(withAnswer('unknown-code')).toBe(ALLOWED);
    expect(withAnswer('too-many-requests')).toBe(500 - ALLOWED);
  });

  it('does not tell a right code either when the allowance is used up', async () => {
    const late = await visitor('127.0.1.1');
    expect(await late.send('session:knock', { code: live.code })).toMatchObject({
      code: 'too-many-requests',
    });
  });

  it('is felt neither at other addresses nor by those who are in already', async () => {
    const inside = await visitor('127.0.1.5');
    await inside.send('session:join', { code: live.code, nickname: 'Inside' });
    await tryCodes('127.0.1.5', 'session:knock');
    expect(await inside.send('session:refresh')).toMatchObject({ ok: true });
    const elsewhere = await visitor('127.0.1.6');
    expect(await elsewhere.send('session:knock', { code: live.code })).toMatchObject({ ok: true });
  });

  it('is not made easier by a header that claims other addresses', async () => {
    const acks = await Promise.all(
      [1, 2, 3].map((index) =>
        tryCodes('127.0.1.7', 'session:knock', {
          headers: { 'x-forwarded-for': `192.0.2.${index}` },
        }),
      ),
    );
    expect(withCode(acks.flat(), 'unknown-code')).toBe(ALLOWED);
  });

  it('a thousand right ones at the same moment are one try', async () => {
    const hall = await Promise.all(Array.from({ length: 1000 }, () => visitor('127.0.1.8')));
    const acks = await Promise.all(
      hall.map((socket) => socket.send('session:knock', { code: live.code })),
    );
    expect(acks.filter(({ ok }) => ok)).toHaveLength(1000);
  });
});

describe('behind a proxy of ours', () => {
  it('each client that it names has an allowance of its own', async () => {
    const server = await startLiveServer(live.databaseUrl, 0, { config: { trustProxy: true } });
    const through = (client: string): Way => ({
      url: server.url,
      headers: { 'x-forwarded-for': `10.0.0.1, ${client}` },
    });
    const first = await tryCodes('127.0.0.1', 'session:knock', through('192.0.2.1'));
    const second = await tryCodes('127.0.0.1', 'session:knock', through('192.0.2.2'));
    await server.close();
    expect(withCode(first, 'unknown-code')).toBe(ALLOWED);
    expect(withCode(second, 'unknown-code')).toBe(ALLOWED);
  });
});
