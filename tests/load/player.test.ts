import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnyAck, type Host, until } from '../support/live-client';
import { openLiveSession, openRun } from '../support/live-session';
import { Player } from './player';
import { socketIoWire } from './wire';

/** Speed off: two who answer alike have the same points. */
let live: Awaited<ReturnType<typeof openLiveSession>>;
let host: Host;

beforeAll(async () => {
  live = await openLiveSession({ speed: false });
  host = await live.host();
});
afterAll(() => live.close());

/** A light client in the session, with every event that it was sent. */
async function lightPhone(nickname: string) {
  const player = new Player(live.url, socketIoWire);
  const events: unknown[] = [];
  player.onEvent = (frame) => {
    if (frame.startsWith('42')) events.push(JSON.parse(frame.slice(2)));
  };
  await player.connected;
  const joined = (await player.send('session:join', { code: live.code, nickname })) as AnyAck;
  return { player, events, joined };
}

async function realPhone(nickname: string) {
  const client = live.connect({});
  const events: unknown[] = [];
  client.socket.onAny((event, ...values) => events.push([event, ...values]));
  const joined = await client.send('session:join', { code: live.code, nickname });
  return { client, events, joined };
}

/** Leaves out what is each person's own, and what the moment decides; what is there stays there. */
function alike(value: unknown): unknown {
  const own = ['participantId', 'nickname', 'resultPath', 'token', 'people', 'now', 'receivedAt'];
  return JSON.parse(
    JSON.stringify(value, (key, inside) => (own.includes(key) ? typeof inside : inside)),
  );
}

describe('the light client of the benchmarks', () => {
  it('is sent and told in a played session exactly what the real socket.io-client is', async () => {
    const real = await realPhone('Real');
    const light = await lightPhone('Light');
    expect(alike(light.joined)).toEqual(alike(real.joined));

    const submit = async (payload: object) => {
      const acks = await Promise.all([
        real.client.send('answer:submit', payload),
        light.player.send('answer:submit', payload),
      ]);
      expect(alike(acks[1])).toEqual(alike(acks[0]));
      return acks[0].ok ? 'stored' : acks[0].code;
    };
    const runId = await openRun(host, 'quiz');
    const first = { runId, answerId: 'the-first', answer: [1] };
    expect(await submit({ ...first, answer: ['what'] })).toBe('bad-answer');
    expect(await submit(first)).toBe('stored');
    expect(await submit(first)).toBe('stored');
    expect(await submit({ ...first, answerId: 'a-second' })).toBe('already-answered');
    expect(await submit({ runId: 5 })).toBe('bad-request');
    await host.send('run:close');
    expect(await submit({ ...first, answerId: 'too-late' })).toBe('already-answered');
    for (const step of ['run:reveal', 'leaderboard:show', 'session:end']) await host.send(step);
    for (const { joined } of [real, light]) {
      await host.send('participant:remove', { participantId: joined.participantId });
    }

    await until(() => real.events.length >= 6 && light.events.length >= 6);
    expect(alike(light.events)).toEqual(alike(real.events));
    expect((real.events as [string][]).map(([name]) => name)).toEqual([
      ...Array(5).fill('session:view'),
      'participant:removed',
    ]);
    light.player.close();
  });
});
