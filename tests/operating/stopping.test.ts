import { afterAll, beforeAll, expect, it } from 'vitest';
import { LiveClient } from '@/components/live/live-client';
import type { RunId } from '@/domain/ids';
import { addParticipants } from '@/server/store/participants';
import { type LiveProcess, startLiveProcess } from '../support/live-process';
import { openLiveSession, openRun } from '../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;
let server: LiveProcess;
const phones: LiveClient[] = [];

beforeAll(async () => {
  live = await openLiveSession();
  server = await startLiveProcess(live.databaseUrl);
}, 60_000);
afterAll(async () => {
  for (const phone of phones) phone.stop();
  await server.kill('SIGKILL');
  await live.close();
});

const PHONES = 200;

it('a server that is stopped amid answers loses none, and everybody comes back to the next one', async () => {
  for (let index = 0; index < PHONES; index++) phones.push(await participant(`Phone ${index}`));
  const allOnline = () =>
    expect
      .poll(() => phones.filter((phone) => phone.getState().connection === 'online').length, {
        timeout: 20_000,
      })
      .toBe(PHONES);
  await allOnline();
  const host = await live.at(server.url).host();
  const runId = (await openRun(host, 'quiz', { seconds: 600 })) as RunId;

  const acknowledged = new Set<number>();
  let done = false;
  const answering = phones.map(async (phone, index) => {
    const answer = { runId, answerId: `stop-${index}`, answer: [index % 3] };
    await pause(index * 2);
    while (!done) {
      const ack = await phone.sendNow('answer:submit', answer, 3_000);
      if (ack.ok) return acknowledged.add(index);
      expect(ack.code).toBe('unavailable');
      await pause(100);
    }
  });
  await expect.poll(() => acknowledged.size, { interval: 5 }).toBeGreaterThan(PHONES / 4);
  const askedAt = performance.now();
  await server.kill('SIGTERM');
  expect(performance.now() - askedAt).toBeLessThan(5_000);

  // What was not acknowledged in the end may or may not be stored; what was acknowledged is.
  const before = new Set(acknowledged);
  expect(before.size).toBeLessThan(PHONES);
  const { rows } = await live.database.pool.query<{ answer_id: string }>(
    'SELECT answer_id FROM answer WHERE run_id = $1',
    [runId],
  );
  const stored = new Set(rows.map(({ answer_id }) => answer_id));
  expect([...before].filter((index) => !stored.has(`stop-${index}`))).toEqual([]);
  // Nobody was killed in the middle: each stored answer has had its acknowledgement.
  expect(stored.size).toBe(before.size);

  server = await startLiveProcess(live.databaseUrl, server.port);
  await allOnline();
  await Promise.all(answering);
  done = true;
  expect(acknowledged.size).toBe(PHONES);
  const { rows: all } = await live.database.pool.query(
    'SELECT count(*)::int AS count FROM answer WHERE run_id = $1',
    [runId],
  );
  expect(all[0].count).toBe(PHONES);
}, 90_000);

async function participant(nickname: string): Promise<LiveClient> {
  const [made] = await addParticipants(live.database, [{ sessionId: live.sessionId, nickname }]);
  if (!made?.joined) throw new Error(`${nickname} is taken.`);
  const client = new LiveClient({ token: made.token }, server.url);
  client.start();
  return client;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
