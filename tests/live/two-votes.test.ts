import { afterEach, beforeEach, expect, it } from 'vitest';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { readOwnResult } from '@/server/queries/own-result';
import { readReport } from '@/server/queries/report';
import type { Phone } from '../support/live-client';
import { answer, openLiveSession, openRun } from '../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;

beforeEach(async () => {
  live = await openLiveSession({ speed: false });
});
afterEach(() => live.close());

const RIGHT = [1];
const WRONG = [0];

async function vote(phones: Phone[], runId: string, values: number[][]) {
  const acks = await Promise.all(
    phones.map((phone, index) => (values[index] ? answer(phone, runId, values[index]) : null)),
  );
  for (const ack of acks) if (ack) expect(ack).toMatchObject({ ok: true });
}

it('a first vote stays hidden until the second is revealed, and counts no more', async () => {
  const host = await live.host();
  const stage = await live.stage();
  const phones = await Promise.all(['Ada', 'Bo', 'Cy', 'Di'].map((name) => live.phone(name)));
  const [ada] = phones as [Phone];

  const first = await openRun(host, 'quiz');
  await vote(phones, first, [RIGHT, WRONG, RIGHT, WRONG]);
  await host.send('run:close');
  const closed = await host.until(({ phase }) => phase === 'closed');
  expect(closed).toMatchObject({ assessment: { right: 2 }, rounds: null });
  expect(await host.send('run:discuss', { seconds: 60 })).toMatchObject({ ok: true });
  const talking = await ada.client.until(({ run }) => run?.discussion !== null);
  const { from = 0, until = 0 } = talking.run?.discussion ?? {};
  expect(until - from).toBe(60_000);
  expect((await stage.until(({ run }) => run?.discussion !== null)).tally).toBeNull();

  const second = await openRun(host, 'quiz');
  const again = await ada.client.until(({ run }) => run?.runId === second);
  expect(again.run).toMatchObject({ round: 2, seconds: null, closesAt: null, discussion: null });
  // Points would tell her already that she was right.
  expect(again.me).toMatchObject({ score: 0, answer: null });
  expect(ada.client.received.join()).not.toContain('"correct"');
  expect(stage.received.join()).not.toContain('"counts"');

  await vote(phones, second, [RIGHT, RIGHT, WRONG]);
  await host.send('run:reveal');
  const result = await ada.client.until(({ phase }) => phase === 'revealed');
  expect(result.me).toMatchObject({ score: 1000, rank: 1 });
  const shown = await stage.until(({ phase }) => phase === 'revealed');
  expect(shown.rounds).toEqual({
    before: { round: 1, answered: 4, right: 2, tally: { counts: [2, 2, 0], answered: 4 } },
    now: { round: 2, answered: 3, right: 2, tally: { counts: [1, 2, 0], answered: 3 } },
    moves: { rightRight: 1, rightWrong: 1, wrongRight: 1, wrongWrong: 0 },
    gain: 0,
  });
  expect(shown.questions).toBe(1);

  await host.send('leaderboard:show');
  const { leaderboard } = await host.until(({ phase }) => phase === 'leaderboard');
  expect(leaderboard?.map(({ nickname, score }) => [nickname, score])).toEqual([
    ['Ada', 1000],
    ['Bo', 1000],
    ['Cy', 0],
    ['Di', 0],
  ]);

  const report = await readReport(live.database, LOCAL_OWNER, live.sessionId);
  expect(report?.runs.map(({ replaced }) => replaced)).toEqual([true, false]);
  expect(report?.runs[0]?.revealedAt).toBe(report?.runs[1]?.revealedAt);
  expect(report?.people.map(({ score }) => score)).toEqual([1000, 1000, 0, 0]);
  const own = await readOwnResult(live.database, result.me.resultPath.split('/').at(-1) ?? '');
  expect(own).toMatchObject({ score: 1000, runs: [{ replaced: true }, { replaced: false }] });
});

it('an own page shows neither vote while the second is open', async () => {
  const host = await live.host();
  const ada = await live.phone('Ada');
  await answer(ada, await openRun(host, 'quiz'), RIGHT);
  await host.send('run:close');
  await openRun(host, 'quiz');
  const key = ada.client.view.me.resultPath.split('/').at(-1) ?? '';
  expect(await readOwnResult(live.database, key)).toMatchObject({ score: 0, runs: [] });
});

it('the second vote has the time that the lecturer gives it', async () => {
  const host = await live.host();
  await openRun(host, 'quiz');
  await host.send('run:close');
  await openRun(host, 'quiz', { seconds: 45 });
  expect((await host.until(({ run }) => run?.round === 2)).run?.seconds).toBe(45);
});

it('going on to another question reveals both votes', async () => {
  const host = await live.host();
  const ada = await live.phone('Ada');
  await answer(ada, await openRun(host, 'quiz'), RIGHT);
  await host.send('run:close');
  const second = await openRun(host, 'quiz');
  await answer(ada, second, WRONG);
  await host.send('run:close');
  await openRun(host, 'poll');
  const report = await readReport(live.database, LOCAL_OWNER, live.sessionId);
  expect(report?.runs.map(({ revealedAt }) => revealedAt !== null)).toEqual([true, true, false]);
  expect(report?.people[0]?.score).toBe(0);
});
