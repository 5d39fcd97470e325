import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_OWNER, sealCookie } from '@/server/auth/instructor-cookie';
import { startLiveServer, testKeys } from '../support/live-server';
import { openLiveSession } from '../support/live-session';
import { RawSocket } from '../support/raw-socket';

const PUBLIC_URL = 'https://lectern.example.org';

let live: Awaited<ReturnType<typeof openLiveSession>>;
let server: Awaited<ReturnType<typeof startLiveServer>>;
let cookie: string;

beforeAll(async () => {
  live = await openLiveSession();
  server = await startLiveServer(live.databaseUrl, 0, { config: { publicUrl: PUBLIC_URL } });
  cookie = `lectern=${await sealCookie(testKeys(), LOCAL_OWNER)}`;
});
afterAll(async () => {
  await server.close();
  await live.close();
});

/** The lecturer's browser, with her cookie, on a page of `origin`. */
async function byWebSocket(origin: string | undefined): Promise<string> {
  const socket = new RawSocket(server.url, { origin, headers: { cookie } });
  try {
    await socket.opened();
    const answer = await socket.handshake({ sessionId: live.sessionId });
    return answer.startsWith('40') ? 'is the host' : 'is nobody';
  } catch (error) {
    return (error as Error).message;
  } finally {
    socket.close();
  }
}

/** fetch sets some of these headers itself. */
function byPolling(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${server.url}/socket.io/?EIO=4&transport=polling`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

const own = () => [server.url, PUBLIC_URL];
const foreign = () => [
  'null',
  'http://evil.example',
  'https://lectern.example.org.evil.example',
  'http://127.0.0.1',
  server.url.replace(/\d+$/, (port) => String(Number(port) - 1)),
  `${server.url}.evil.example`,
  'file://',
];

describe('a page of another site', () => {
  it('cannot open a socket with the lecturer’s cookie', async () => {
    for (const origin of foreign()) {
      expect([origin, await byWebSocket(origin)]).toEqual([origin, 'refused with 400']);
    }
  });

  it('cannot begin by polling either', async () => {
    for (const origin of foreign()) {
      expect([origin, await byPolling({ cookie, origin })]).toEqual([origin, 403]);
    }
    expect(await byPolling({ cookie, 'sec-fetch-site': 'cross-site' })).toBe(403);
  });
});

describe('our own pages', () => {
  it('are let in, at the address that was asked and at PUBLIC_URL', async () => {
    for (const origin of own()) {
      expect(await byWebSocket(origin)).toBe('is the host');
      expect(await byPolling({ cookie, origin })).toBe(200);
    }
  });

  it('and programs, which name no origin', async () => {
    expect(await byWebSocket(undefined)).toBe('is the host');
    expect(await byPolling({ cookie })).toBe(200);
  });
});
