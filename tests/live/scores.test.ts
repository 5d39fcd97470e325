import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LeaderboardRow } from '@/domain/views';
import { answer, openLiveSession, openRun } from '../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;
const open = async (settings: object = {}) => {
  live = await openLiveSession(settings);
};

beforeEach(() => open());
afterEach(() => live.close());

const placed = ({ nickname, rank, score, gained, moved }: LeaderboardRow) => [
  nickname,
  rank,
  score,
  gained,
  moved,
];

describe('scores', () => {
  it('rank the room, share ranks, and say who moved', async () => {
    const host = await live.host();
    const ada = await live.phone('Ada');
    const bo = await live.phone('Bo');
    await live.phone('Cy');
    const quiz = await openRun(host, 'quiz', { seconds: null });
    await answer(ada, quiz, [1]);
    await answer(bo, quiz, [0]);
    await host.send('run:reveal');
    const second = await openRun(host, 'second', { seconds: null });
    await answer(bo, second, [2, 0]);
    await answer(ada, second, [1]);
    await host.send('run:reveal');
    await host.send('leaderboard:show');
    const tied = await host.until(({ phase }) => phase === 'leaderboard');
    expect(tied.leaderboard?.map(placed)).toEqual([
      ['Ada', 1, 1000, 0, 0],
      ['Bo', 1, 1000, 1000, 1],
      ['Cy', 3, 0, 0, -1],
    ]);

    const lines = await openRun(host, 'lines');
    await answer(bo, lines, [1]);
    await host.send('run:reveal');
    await host.send('leaderboard:show');
    const { leaderboard } = await host.until(
      ({ phase, run }) => phase === 'leaderboard' && run?.runId === lines,
    );
    expect(leaderboard?.map(placed)).toEqual([
      ['Bo', 1, 1500, 500, 0],
      ['Ada', 2, 1000, 0, -1],
      ['Cy', 3, 0, 0, 0],
    ]);
  });

  it('give a quick right answer nearly all, and never less than half', async () => {
    const host = await live.host();
    const phone = await live.phone('Quick');
    const runId = await openRun(host, 'quiz');
    await answer(phone, runId, [1]);
    await host.send('run:reveal');
    const { me } = await phone.client.until(({ phase }) => phase === 'revealed');
    expect(me.points).toBeGreaterThan(900);
    expect(me.points).toBeLessThanOrEqual(1000);
    expect(me.score).toBe(me.points);
  });

  it('are flat when speed is switched off', async () => {
    await live.close();
    await open({ speed: false });
    const host = await live.host();
    const phone = await live.phone('Slow');
    const runId = await openRun(host, 'quiz');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await answer(phone, runId, [1]);
    await host.send('run:reveal');
    expect((await phone.client.until(({ phase }) => phase === 'revealed')).me.points).toBe(1000);
  });

  it('give a part of the points for a part of the lines', async () => {
    const host = await live.host();
    const phone = await live.phone('Half');
    const runId = await openRun(host, 'lines');
    await answer(phone, runId, [1]);
    await host.send('run:reveal');
    const view = await phone.client.until(({ phase }) => phase === 'revealed');
    expect(view.me).toMatchObject({ points: 500, verdict: 'partly' });
    expect(host.view).toMatchObject({ assessment: { right: 0, found: [1, 0] } });
  });

  it('do not exist for polls', async () => {
    const host = await live.host();
    const phone = await live.phone('Voter');
    const runId = await openRun(host, 'poll');
    await answer(phone, runId, [0]);
    await host.send('run:reveal');
    const view = await phone.client.until(({ phase }) => phase === 'revealed');
    expect(view.me).toMatchObject({ points: null, verdict: null, score: 0 });
  });

  it('count the latest round of an activity', async () => {
    const host = await live.host();
    const phone = await live.phone('Learner');
    const wrong = await openRun(host, 'quiz', { seconds: null });
    await answer(phone, wrong, [0]);
    await host.send('run:reveal');
    const right = await openRun(host, 'quiz', { seconds: null });
    await answer(phone, right, [1]);
    await host.send('run:reveal');
    const view = await phone.client.until(({ me }) => me.score > 0);
    expect(view.me.score).toBe(1000);
  });

  it('stand still while the host has paused', async () => {
    const host = await live.host();
    const phone = await live.phone('Waiter');
    const runId = await openRun(host, 'quiz', { seconds: 5 });
    await host.send('run:pause');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await answer(phone, runId, [1]);
    await host.send('run:resume');
    await host.send('run:reveal');
    const view = await phone.client.until(({ phase }) => phase === 'revealed');
    expect(view.me.points).toBeGreaterThan(950);
  });
});

describe('a deadline', () => {
  it('closes the run by itself, after the grace', async () => {
    const host = await live.host();
    const phone = await live.phone('Late');
    const runId = await openRun(host, 'quiz', { seconds: 5 });
    const { run } = await phone.client.until(({ phase }) => phase === 'open');
    const closesAt = run?.closesAt ?? 0;
    await new Promise((resolve) => setTimeout(resolve, closesAt - Date.now() + 200));
    expect(await answer(phone, runId, [1])).toMatchObject({ ok: true });
    await host.until(({ phase }) => phase === 'closed');
    expect(Date.now()).toBeGreaterThan(closesAt + 500);
    const other = await live.phone('Later');
    expect(await answer(other, runId, [1])).toMatchObject({ code: 'run-closed' });
  }, 15_000);
});
