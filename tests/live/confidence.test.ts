import { afterEach, beforeEach, expect, it } from 'vitest';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { readReport } from '@/server/queries/report';
import { peopleTable } from '@/server/queries/report-table';
import type { Phone } from '../support/live-client';
import { answer, openLiveSession, openRun } from '../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;

beforeEach(async () => {
  live = await openLiveSession({ confidence: true });
});
afterEach(() => live.close());

const say = ({ client }: Phone, runId: string, confidence: unknown) =>
  client.send('answer:confidence', { runId, confidence });

async function stored(runId: string) {
  const { rows } = await live.database.pool.query<{ confidence: number | null }>(
    'SELECT confidence FROM answer WHERE run_id = $1 ORDER BY participant_id',
    [runId],
  );
  return rows.map(({ confidence }) => confidence);
}

it('goes with an answer that is stored, once, and is there when it is acknowledged', async () => {
  const host = await live.host();
  const phone = await live.phone('Sure');
  const runId = await openRun(host, 'quiz');
  const { run } = await phone.client.until(({ phase }) => phase === 'open');
  expect(run?.asksConfidence).toBe(true);
  expect(await say(phone, runId, 3)).toMatchObject({ code: 'unknown-run' });
  await answer(phone, runId, [1]);
  expect(await say(phone, runId, 3)).toMatchObject({ ok: true });
  expect(await stored(runId)).toEqual([3]);
  expect(await say(phone, runId, 3)).toMatchObject({ ok: true });
  expect(await say(phone, runId, 1)).toMatchObject({ code: 'already-answered' });
  const back = await live.resume(phone.token);
  expect(back.view.me).toMatchObject({ answer: [1], confidence: 3 });
  for (const odd of [0, 4, 1.5, '3', null, [3]]) {
    expect(await say(phone, runId, odd)).toMatchObject({ code: 'bad-request' });
  }
  expect(await stored(runId)).toEqual([3]);
});

it('of two that come at once the first stays, and the other one is told', async () => {
  const host = await live.host();
  const phone = await live.phone('Torn');
  const runId = await openRun(host, 'quiz');
  await answer(phone, runId, [1]);
  const [first, second] = await Promise.all([say(phone, runId, 1), say(phone, runId, 3)]);
  expect(first).toMatchObject({ ok: true });
  expect(second).toMatchObject({ code: 'already-answered' });
  expect(await stored(runId)).toEqual([1]);
});

it('is taken until the reveal, and changes neither answer nor points', async () => {
  const host = await live.host();
  const phone = await live.phone('Late');
  const runId = await openRun(host, 'quiz');
  await answer(phone, runId, [1]);
  await host.send('run:close');
  expect(await say(phone, runId, 2)).toMatchObject({ ok: true });
  const told = [{ confidence: 2, verdict: 'right', count: 1 }];
  await expect.poll(() => host.tallies.at(-1)?.confidence).toEqual(told);
  await host.send('run:reveal');
  const { me } = await phone.client.until(({ phase }) => phase === 'revealed');
  expect(me).toMatchObject({ verdict: 'right', confidence: 2 });
  expect(me.points).toBeGreaterThan(900);
  const other = await live.phone('Nobody');
  expect(await say(other, runId, 2)).toMatchObject({ code: 'unknown-run' });
});

it('is refused after the reveal when nothing was said before', async () => {
  const host = await live.host();
  const phone = await live.phone('Hindsight');
  const runId = await openRun(host, 'quiz');
  await answer(phone, runId, [1]);
  await host.send('run:reveal');
  expect(await say(phone, runId, 3)).toMatchObject({ code: 'run-closed' });
  expect(await stored(runId)).toEqual([null]);
});

it('is shown to the host and in the report, never to the stage', async () => {
  const host = await live.host();
  const stage = await live.stage();
  const phones = await Promise.all(['A', 'B', 'C', 'D'].map((name) => live.phone(name)));
  const runId = await openRun(host, 'quiz');
  for (const [index, phone] of phones.entries()) {
    await answer(phone, runId, [index === 0 ? 1 : 0]);
    await say(phone, runId, 3);
  }
  await host.send('run:reveal');
  const counts = [
    { confidence: 3, verdict: 'right', count: 1 },
    { confidence: 3, verdict: 'wrong', count: 3 },
  ];
  expect((await host.until(({ phase }) => phase === 'revealed')).confidence).toEqual(counts);
  await stage.until(({ phase }) => phase === 'revealed');
  expect(stage.received.join()).not.toContain('"confidence"');
  const report = await readReport(live.database, LOCAL_OWNER, live.sessionId);
  expect(report?.runs[0]?.confidence).toEqual(counts);
  const table = report ? peopleTable(report) : [];
  expect(table[0]).toContain('1. how sure');
  expect(table[1]).toContain('Sure');
  expect(table.every((row) => row.length === table[0]?.length)).toBe(true);
});

it('a poll does not ask for it', async () => {
  const host = await live.host();
  await openRun(host, 'poll');
  expect((await host.until(({ phase }) => phase === 'open')).run?.asksConfidence).toBe(false);
});
