import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TimeFactor } from '@/domain/time/time-factor';
import type { Phone } from '../support/live-client';
import { answer, openLiveSession, openRun } from '../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;

beforeEach(async () => {
  live = await openLiveSession();
});
afterEach(() => live.close());

const SECONDS = 5;
const GRACE = 500;
const sleepUntil = (time: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, time - Date.now())));

async function give(phone: Phone, timeFactor: TimeFactor) {
  const host = await live.host();
  const { participantId } = phone;
  const ack = await host.send('participant:time', { participantId, timeFactor });
  expect(ack).toMatchObject({ ok: true });
  await phone.client.until(({ me }) => (me.timeFactor ?? 1) === timeFactor);
  return host;
}

it('an answer counts until the own deadline, and the run waits for it and no longer', async () => {
  const slow = await live.phone('Slow');
  const usual = await live.phone('Usual');
  const never = await live.phone('Never');
  await give(never, 1.25);
  const host = await give(slow, 1.5);
  const runId = await openRun(host, 'quiz', { seconds: SECONDS });
  const opened = await usual.client.until(({ phase }) => phase === 'open');
  expect(opened.me.timeFactor).toBeUndefined();
  const closesAt = opened.run?.closesAt ?? 0;
  await sleepUntil(closesAt + GRACE + 300);
  expect(host.view).toMatchObject({ phase: 'open', waitsFor: { people: 2 } });
  expect(await answer(usual, runId, [1])).toMatchObject({ code: 'run-closed' });
  await sleepUntil(closesAt + 1250 + GRACE + 100);
  expect(await answer(never, runId, [1])).toMatchObject({ code: 'run-closed' });
  expect(await answer(slow, runId, [1])).toMatchObject({ ok: true });
  // Whoever is left has no time any more: nothing to wait for.
  const closed = await host.until(({ phase }) => phase === 'closed');
  expect(closed.waitsFor).toBeNull();
  await host.send('run:reveal');
  const { me } = await slow.client.until(({ phase }) => phase === 'revealed');
  // About 7 of her own 7.5 seconds: a little more than half, as for anybody in the last moment.
  expect(me.points).toBeGreaterThanOrEqual(500);
  expect(me.points).toBeLessThan(560);
}, 20_000);

it('somebody without a limit is waited for, loses nothing, and the host may close early', async () => {
  const free = await live.phone('Free');
  const host = await give(free, 0);
  const first = await openRun(host, 'quiz', { seconds: SECONDS });
  const { run } = await free.client.until(({ phase }) => phase === 'open');
  await sleepUntil((run?.closesAt ?? 0) + 1200);
  expect(host.view).toMatchObject({ phase: 'open', waitsFor: { people: 1, until: null } });
  expect(await answer(free, first, [1])).toMatchObject({ ok: true });
  await host.until(({ phase }) => phase === 'closed');
  await host.send('run:reveal');
  expect((await free.client.until(({ phase }) => phase === 'revealed')).me.points).toBe(1000);

  const second = await openRun(host, 'second', { seconds: SECONDS });
  expect(await host.send('run:reveal')).toMatchObject({ ok: true });
  expect(await answer(free, second, [0, 2])).toMatchObject({ code: 'run-closed' });
}, 20_000);

it('more time is asked for on joining, given by the host, and known to nobody else', async () => {
  const host = await live.host();
  const stage = await live.stage();
  const other = await live.phone('Other');
  const client = (await live.connect({}).connected()) as Phone['client'];
  const ack = await client.send('session:join', {
    ...{ code: live.code, nickname: 'Asks', moreTime: 1.5 },
  });
  expect(ack.view).toMatchObject({ me: { asksTime: 1.5 } });
  expect((ack.view as typeof client.view).me.timeFactor).toBeUndefined();
  const participantId = ack.participantId as Phone['participantId'];
  const known = () => host.received.some((text) => text.includes('"asksTime":1.5'));
  await expect.poll(known).toBe(true);
  await host.send('participant:time', { participantId, timeFactor: 1.5 });
  const granted = await client.until(({ me }) => me.timeFactor === 1.5);
  expect(granted.me.asksTime).toBeUndefined();
  await openRun(host, 'quiz');
  await stage.until(({ phase }) => phase === 'open');
  for (const { received } of [stage, other.client]) {
    expect(received.join()).not.toMatch(/timeFactor|asksTime|waitsFor/);
  }
});

it('only the host gives it, and only to people of the session', async () => {
  const phone = await live.phone('Cheat');
  const payload = { participantId: phone.participantId, timeFactor: 2 };
  expect(await phone.client.send('participant:time', payload)).toMatchObject({ code: 'not-host' });
  const host = await live.host();
  const stranger = { participantId: 'nobody', timeFactor: 2 };
  expect(await host.send('participant:time', stranger)).toMatchObject({
    code: 'unknown-participant',
  });
  const odd = { ...payload, timeFactor: 50 };
  expect(await host.send('participant:time', odd)).toMatchObject({ code: 'bad-request' });
});

it('a question without a time gets the suggested one where the session wants it', async () => {
  await live.close();
  live = await openLiveSession({ suggestTimes: true });
  const host = await live.host();
  await openRun(host, 'lines');
  const { run } = await host.until(({ phase }) => phase === 'open');
  expect(run?.seconds).toBe(30);
  await host.send('run:reveal');
  await openRun(host, 'poll');
  expect((await host.until(({ run: next }) => next?.type === 'choice')).run?.seconds).toBeNull();
});
