import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyAck, Phone } from '../support/live-client';
import { type LiveProcess, startLiveProcess } from '../support/live-process';
import { answer, openLiveSession, openRun } from '../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;
let server: LiveProcess;

beforeAll(async () => {
  live = await openLiveSession();
  server = await startLiveProcess(live.databaseUrl);
}, 60_000);
afterAll(async () => {
  await server.kill('SIGKILL');
  await live.close();
});

const PHONES = 80;

describe('a server that is killed in a burst of answers', () => {
  it('has lost nothing that it acknowledged, and the next one goes on with the same question', async () => {
    const guests = live.at(server.url);
    const host = await guests.host();
    const phones = await Promise.all(
      Array.from({ length: PHONES }, (_, index) => guests.phone(`Phone ${index}`)),
    );
    const runId = await openRun(host, 'quiz', { seconds: 60 });
    const { run } = await host.until(({ phase }) => phase === 'open');

    const acknowledged = await answerUntilKilled(phones, runId);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.length).toBeLessThan(PHONES);

    const { rows } = await live.database.pool.query(
      'SELECT participant_id, answer_id, value FROM answer WHERE run_id = $1',
      [runId],
    );
    const stored = new Map(rows.map((row) => [row.participant_id, row]));
    for (const { phone, index } of acknowledged) {
      expect(stored.get(phone.participantId)).toMatchObject({
        answer_id: `burst-${index}`,
        value: [index % 3],
      });
    }

    server = await startLiveProcess(live.databaseUrl, server.port);
    const after = live.at(server.url);
    const hostAgain = await after.host();
    expect(hostAgain.view).toMatchObject({ phase: 'open', answered: stored.size });
    expect(hostAgain.view.run).toMatchObject({ runId, closesAt: run?.closesAt });

    // Every phone comes back and sends what it has no acknowledgement for, under the same id.
    const returned = await Promise.all(
      phones.map(async (phone, index) => {
        const client = await after.resume(phone.token);
        const again = await answer({ ...phone, client }, runId, [index % 3], `burst-${index}`);
        expect(again).toMatchObject({ ok: true });
        return client;
      }),
    );
    await hostAgain.send('run:reveal');
    const { leaderboard, answered, assessment } = await revealedWithBoard(hostAgain);
    expect(answered).toBe(PHONES);
    expect(assessment?.right).toBe(phones.filter((_, index) => index % 3 === 1).length);
    const scores = leaderboard?.map(({ score }) => score) ?? [];
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const [index, client] of returned.entries()) {
      const { me } = await client.until(({ phase }) => phase === 'leaderboard');
      expect(me.verdict).toBe(index % 3 === 1 ? 'right' : 'wrong');
      expect(me.score).toBe(me.points);
    }
  }, 60_000);
});

/** Sends answers over a third of a second and kills the server in the middle of it. */
async function answerUntilKilled(phones: Phone[], runId: string) {
  const acknowledged: { phone: Phone; index: number }[] = [];
  let enough = () => {};
  const half = new Promise<void>((resolve) => {
    enough = resolve;
  });
  const sending = phones.map(async (phone, index) => {
    await new Promise((resolve) => setTimeout(resolve, index * 4));
    const ack: AnyAck = await answer(phone, runId, [index % 3], `burst-${index}`).catch(() => ({
      ok: false,
    }));
    if (!ack.ok) return;
    acknowledged.push({ phone, index });
    if (acknowledged.length === PHONES / 4) enough();
  });
  await half;
  await server.kill('SIGKILL');
  for (const { client } of phones) client.close();
  await Promise.all(sending);
  return acknowledged;
}

async function revealedWithBoard(host: Awaited<ReturnType<typeof live.host>>) {
  await host.send('leaderboard:show');
  return host.until(({ phase }) => phase === 'leaderboard');
}
