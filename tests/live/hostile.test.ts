import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostEvents, phoneEvents, sharedEvents } from '@/domain/protocol';
import { refusalMessages } from '@/domain/refusals';
import { openLiveSession, openRun } from '../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;

beforeAll(async () => {
  live = await openLiveSession();
});
afterAll(() => live.close());

const events = [...Object.keys({ ...phoneEvents, ...hostEvents, ...sharedEvents }), 'no:such', ''];

const hostile: unknown[] = [
  undefined,
  null,
  0,
  'text',
  [],
  {},
  { code: { $ne: null }, nickname: ['x'] },
  { code: '000000', nickname: { toString: 'x' } },
  { runId: "'; DROP TABLE answer; --", answerId: 'x', answer: [0] },
  { runId: 'x', answerId: 'y'.repeat(5000), answer: [0] },
  { runId: 'x', answerId: 'y', answer: Number.NaN },
  JSON.parse('{"__proto__": {"polluted": true}, "runId": "x", "answerId": "y"}'),
  { activityId: '../../etc/passwd', seconds: 1e9 },
  { participantId: '\u0000', nickname: '\u0000' },
  JSON.parse(`${'{"a":'.repeat(300)}1${'}'.repeat(300)}`),
];

describe('hostile messages', () => {
  it('are all answered with a code, by the server that goes on as before', async () => {
    const host = await live.host();
    await openRun(host, 'quiz');
    for (const as of ['visitor', 'phone', 'stage'] as const) {
      for (const event of events) {
        const client =
          as === 'visitor'
            ? await live.connect({}).connected()
            : as === 'stage'
              ? await live.stage()
              : (await live.phone(`H ${event}`.slice(0, 20))).client;
        for (const payload of hostile) {
          const ack = await client.send(event, payload);
          if (!ack.ok) expect(Object.keys(refusalMessages)).toContain(ack.code);
          else expect(event).toBe('session:refresh');
        }
        client.close();
      }
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect((await live.host()).view).toMatchObject({ phase: 'open', answered: 0 });
  }, 60_000);

  it('of any JSON shape get an answer', async () => {
    let sent = 0;
    let { client } = await live.phone('Fuzzer 0');
    const event = fc.constantFrom(...events);
    await fc.assert(
      fc.asyncProperty(event, fc.jsonValue({ maxDepth: 6 }), async (name, payload) => {
        // A fresh phone before the rate limit would answer instead of the event.
        if (++sent % 40 === 0) ({ client } = await live.phone(`Fuzzer ${sent}`));
        const ack = await client.send(name, payload);
        expect(typeof ack.ok).toBe('boolean');
        expect(ack.code).not.toBe('too-many-requests');
        expect(ack.code).not.toBe('unavailable');
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('with more arguments than an event has, or without a reply, change nothing', async () => {
    const phone = await live.phone('Chatty');
    phone.client.socket.emit('answer:submit', { runId: 'x' }, 1, 2, 3);
    phone.client.socket.emit('run:close');
    expect(await phone.client.send('session:refresh')).toMatchObject({ ok: true });
  });

  it('in a flood are refused, and the flood of one phone is not felt by another', async () => {
    const flooder = await live.phone('Flooder');
    const calm = await live.phone('Calm');
    const acks = await Promise.all(
      Array.from({ length: 200 }, () => flooder.client.send('session:refresh')),
    );
    expect(acks.filter(({ code }) => code === 'too-many-requests').length).toBeGreaterThan(100);
    expect(await calm.client.send('session:refresh')).toMatchObject({ ok: true });
  });
});
