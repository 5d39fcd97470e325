import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Phone } from '../support/live-client';
import { type LiveProcess, startLiveProcess } from '../support/live-process';
import { answer, openLiveSession, openRun } from '../support/live-session';
import { RawSocket } from '../support/raw-socket';

let live: Awaited<ReturnType<typeof openLiveSession>>;
let server: LiveProcess;
let bystander: Phone;
let runId: string;

beforeAll(async () => {
  live = await openLiveSession();
  server = await startLiveProcess(live.databaseUrl);
  const guests = live.at(server.url);
  runId = await openRun(await guests.host(), 'quiz', { seconds: 600 });
  bystander = await guests.phone('Bystander');
}, 60_000);
afterAll(async () => {
  await server.kill('SIGKILL');
  await live.close();
});

/** Engine.IO types 0–6, Socket.IO types 0–6, and beyond. */
const head = fc.stringMatching(/^[0-9b]{0,3}$/);
const attachments = fc.constantFrom('', '1-', '2-', '0-', '-', '99999999999-', '1.5-', 'NaN-');
const namespace = fc.constantFrom('', '/,', '/admin,', '/x?y=1,', '//,', '/__proto__,', '/\u0000,');
const id = fc.constantFrom('', '0', '7', '-1', '99999999999999999999', '1e9', '00');
const body = fc.oneof(
  fc.json({ maxDepth: 5 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '[',
    '{',
    '["a"',
    '[["a"]]',
    '{}',
    'null',
    '["session:refresh"]',
    '["disconnect"]',
    '',
  ),
);
const packet = fc.tuple(head, attachments, namespace, id, body).map((parts) => parts.join(''));

/** Bytes that are no UTF-8, text in binary frames, binary parts that nobody announced. */
const bytes = fc.uint8Array({ maxLength: 300 }).map((data) => Buffer.from(data));
const frame: fc.Arbitrary<string | Buffer> = fc.oneof(
  { arbitrary: packet, weight: 4 },
  { arbitrary: bytes, weight: 1 },
);

async function greeted(handshaken: boolean): Promise<RawSocket> {
  const socket = await new RawSocket(server.url).opened();
  if (handshaken) await socket.handshake();
  return socket;
}

const serves = async () =>
  expect(await bystander.client.send('run:close')).toMatchObject({ ok: false, code: 'not-host' });

/** A WebSocket frame from a client, whose parts may lie. */
function webSocketFrame({
  first,
  length,
  payload,
}: {
  first: number;
  length: number;
  payload: Buffer;
}) {
  return Buffer.concat([Buffer.from([first, 0x80 | length, 0, 0, 0, 0]), payload]);
}

describe('garbage', () => {
  it('of Engine.IO and Socket.IO packets ends at most the connection that it came by', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(frame, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        async (frames, handshaken) => {
          const socket = await greeted(handshaken);
          for (const data of frames) socket.ws.send(data);
          // It is answered, or has been hung up on: it does not hang.
          if (handshaken) await socket.send('no:such').catch(() => 'ended');
          socket.close();
        },
      ),
      { numRuns: 250 },
    );
    await serves();
  }, 60_000);

  it('of WebSocket frames (lengths that lie, bad UTF-8, reserved bits) ends that connection', async () => {
    const badFrame = fc.record({
      first: fc.integer({ min: 0, max: 255 }),
      length: fc.integer({ min: 0, max: 127 }),
      payload: fc.uint8Array({ maxLength: 140 }).map((data) => Buffer.from(data)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(badFrame, { minLength: 1, maxLength: 5 }), async (frames) => {
        const socket = await greeted(true);
        const raw = (socket.ws as unknown as { _socket: { write: (data: Buffer) => void } })
          ._socket;
        for (const data of frames) raw.write(webSocketFrame(data));
        socket.close();
      }),
      { numRuns: 200 },
    );
    await serves();
  }, 60_000);

  it('in bodies of polling requests is refused or ignored', async () => {
    const url = `${server.url}/socket.io/?EIO=4&transport=polling`;
    await fc.assert(
      fc.asyncProperty(fc.oneof(packet, fc.string({ unit: 'binary' })), async (text) => {
        const { sid } = JSON.parse((await (await fetch(url)).text()).slice(1));
        const posted = await fetch(`${url}&sid=${sid}`, { method: 'POST', body: text });
        expect([200, 400]).toContain(posted.status);
        await posted.text();
      }),
      { numRuns: 60 },
    );
    await serves();
  }, 60_000);

  it.each([
    ['GET', '?EIO=4&transport=websocket'],
    ['GET', '?EIO=4&transport=carrier-pigeon'],
    ['GET', '?EIO=3&transport=polling'],
    ['GET', '?EIO=4&transport=polling&sid=__proto__'],
    ['GET', '?EIO=4&transport=polling&sid=unknown'],
    ['POST', '?EIO=4&transport=polling'],
    ['DELETE', '?EIO=4&transport=polling'],
    ['GET', '?'],
    ['GET', `?EIO=4&transport=${'x'.repeat(5_000)}`],
  ])('in a %s handshake %s is refused', async (method, query) => {
    expect((await fetch(`${server.url}/socket.io/${query}`, { method })).status).toBe(400);
    await serves();
  });
});

describe('namespaces', () => {
  it('there is only one: another is refused, also by the hundred', async () => {
    const socket = await greeted(true);
    const refused = socket.next((text) => text.startsWith('44/admin,'));
    for (let index = 0; index < 200; index++) socket.ws.send('40/admin,{}');
    expect(await refused).toContain('Invalid namespace');
    await serves();
    socket.close();
  });
});

it('after all of it the same process takes an answer', async () => {
  expect(await answer(bystander, runId, [1])).toMatchObject({ ok: true });
  expect(server.said()).not.toContain('could not serve');
});
