import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostEvents, phoneEvents, sharedEvents } from '@/domain/protocol';
import { refusalMessages } from '@/domain/refusals';
import { type AnyAck, type Phone, until } from '../support/live-client';
import { HOST_TOKEN } from '../support/live-server';
import { openLiveSession, openRun } from '../support/live-session';
import { RawSocket } from '../support/raw-socket';
import { HOSTILE_JSON } from './payloads';

let live: Awaited<ReturnType<typeof openLiveSession>>;
let bystander: Phone;
const sockets: RawSocket[] = [];

beforeAll(async () => {
  live = await openLiveSession();
  await openRun(await live.host(), 'quiz', { seconds: 600 });
  bystander = await live.phone('Bystander');
});
afterAll(async () => {
  for (const socket of sockets) socket.close();
  await live.close();
});

/** Ending the session would end the test; it takes no payload at all. */
const hostNames = Object.keys(hostEvents).filter((event) => event !== 'session:end');
const events = [...hostNames, ...Object.keys({ ...phoneEvents, ...sharedEvents })];
const strangers = ['no:such', '', '__proto__', 'constructor', 'toString', 'valueOf', 'message'];
const roles = ['visitor', 'phone', 'stage', 'host'] as const;

async function open(auth: object): Promise<RawSocket> {
  const socket = await new RawSocket(live.url).opened();
  sockets.push(socket);
  await socket.handshake(auth);
  return socket;
}

async function as(role: (typeof roles)[number], name: string): Promise<RawSocket> {
  switch (role) {
    case 'visitor':
      return open({});
    case 'phone':
      return open({ token: (await live.phone(name.slice(0, 20))).token });
    case 'stage':
      return open({ stage: live.code });
    case 'host':
      return open({ sessionId: live.sessionId, hostToken: HOST_TOKEN });
  }
}

function expectKnown(ack: AnyAck, about: string): void {
  if (ack.ok) return;
  expect(Object.keys(refusalMessages), about).toContain(ack.code);
  expect(ack.code, about).not.toBe('unavailable');
  expect(ack.code, about).not.toBe('too-many-requests');
}

/** Sends a packet as it stands and gives its acknowledgement. */
function exchange(socket: RawSocket, id: number, text: string): Promise<AnyAck> {
  const ack = socket.ack(id);
  socket.ws.send(text);
  return ack;
}

const stillThere = async () =>
  expect(await bystander.client.send('session:refresh')).toMatchObject({ ok: true });

describe('hostile payloads', () => {
  it.each(roles)(
    'from a %s are all answered with a code, and nobody else is disturbed',
    async (role) => {
      for (const event of [...events, ...strangers]) {
        const socket = await as(role, `H ${event}`);
        for (const [index, [name, json]] of Object.entries(HOSTILE_JSON).entries()) {
          const id = 1_000 + index;
          const ack = await exchange(socket, id, `42${id}[${JSON.stringify(event)},${json}]`);
          expectKnown(ack, `${role} ${event} ${name}`);
        }
        socket.close();
      }
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
    120_000,
  );

  it('have left the class as it was', async () => {
    bystander = await live.phone('Second bystander');
    await stillThere();
    expect((await live.host()).view.phase).toMatch(/^(?:open|closed|revealed|leaderboard)$/);
  });

  it('in a handshake make a visitor or are refused with a code', async () => {
    for (const [name, json] of Object.entries(HOSTILE_JSON)) {
      const socket = await new RawSocket(live.url).opened();
      const answered = socket.next((frame) => /^4[04]/.test(frame)).catch(() => 'ended');
      socket.ws.send(`40${json}`);
      const answer = await answered;
      if (answer.startsWith('44')) {
        expect(Object.keys(refusalMessages), name).toContain(JSON.parse(answer.slice(2)).data.code);
      } else if (answer !== 'ended') {
        expect(await socket.send('run:close'), name).toMatchObject({ code: 'not-host' });
      }
      socket.close();
    }
    await stillThere();
  });
});

describe('packets of an unusual shape', () => {
  it('without an acknowledgement, with two payloads or none, change nothing', async () => {
    for (const event of [...events, ...strangers]) {
      const socket = await as('phone', `S ${event}`);
      const name = JSON.stringify(event);
      for (const [id, rest] of [
        '',
        ',{},{}',
        ',null,1,"x",[]',
        ',{"runId":"x"},{"a":{}}',
      ].entries()) {
        socket.ws.send(`42[${name}${rest}]`);
        expectKnown(await exchange(socket, id, `42${id}[${name}${rest}]`), `${event} ${rest}`);
      }
      socket.close();
    }
    await stillThere();
  }, 60_000);

  it('with binary parts are answered like any other payload', async () => {
    const socket = await as('phone', 'Binary');
    for (const [id, event] of events.entries()) {
      const ack = socket.ack(id);
      socket.ws.send(`451-${id}["${event}",{"answer":{"_placeholder":true,"num":0}}]`);
      socket.ws.send(Buffer.from([0, 255, 1, 254]));
      expectKnown(await ack, event);
    }
    await stillThere();
  });

  it.each([
    ['a reserved name', '42["disconnect",{}]'],
    ['a reserved name with an id', '427["connect"]'],
    ['a reserved error', '42["connect_error",{}]'],
    ['a name that is reserved inside', '42["newListener",{}]'],
    ['a number as the name', '42[1e309]'],
    ['an object as the name', '42[{"toString":1}]'],
    ['no list', '42{"a":1}'],
    ['no JSON', '42[nonsense'],
    ['JSON of a hundred thousand items', `42["no:such",${`[${'0,'.repeat(99_999)}0]`}]`],
    ['a binary part that is not there', '451-["no:such",{"_placeholder":true,"num":9}]'],
    ['more binary parts than allowed', '4599999-["no:such"]'],
    ['an acknowledgement that nobody waits for', '4399[1]'],
    ['an unknown type', '49[]'],
    ['a handshake after the handshake', '40{}'],
    ['a refusal from the client', '44{"message":"x"}'],
    ['a farewell', '41'],
  ])('%s ends at most the connection that it came by', async (_name, packet) => {
    const socket = await as('visitor', 'x');
    socket.ws.send(packet);
    if (packet.startsWith('451-')) socket.ws.send(Buffer.from([1]));
    const answer = await socket.send('session:refresh').catch(() => 'ended');
    if (answer !== 'ended') expect(answer).toMatchObject({ code: 'not-joined' });
    socket.close();
    await stillThere();
  });
});

describe('messages', () => {
  it('of any JSON shape get an answer', async () => {
    let sent = 0;
    let { client } = await live.phone('Fuzzer 0');
    const event = fc.constantFrom(...events, ...strangers);
    await fc.assert(
      fc.asyncProperty(event, fc.jsonValue({ maxDepth: 6 }), async (name, payload) => {
        // A fresh phone before the rate limit would answer instead of the event.
        if (++sent % 40 === 0) ({ client } = await live.phone(`Fuzzer ${sent}`));
        const ack = await client.send(name, payload);
        expect(typeof ack.ok).toBe('boolean');
        expectKnown(ack, name);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('in a flood are refused, and the flood of one phone is not felt by another', async () => {
    const flooder = await live.phone('Flooder');
    const calm = await live.phone('Calm');
    const acks = await Promise.all(
      Array.from({ length: 200 }, () => flooder.client.send('session:refresh')),
    );
    // Twice the allowance passes when the flood falls on the turn of a window.
    expect(acks.filter(({ code }) => code === 'too-many-requests').length).toBeGreaterThanOrEqual(
      80,
    );
    expect(await calm.client.send('session:refresh')).toMatchObject({ ok: true });
    await until(() => flooder.client.socket.connected);
  });
});
