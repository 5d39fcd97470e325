import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST_TOKEN } from '../support/live-server';
import { answer, openLiveSession, openRun } from '../support/live-session';
import { readMetrics } from '../support/read-metrics';

let live: Awaited<ReturnType<typeof openLiveSession>>;

beforeAll(async () => {
  live = await openLiveSession();
});
afterAll(() => live.close());

describe('the metrics', () => {
  it('count who is connected, what became of answers, refusals, handshakes and commits', async () => {
    const earlier = await readMetrics(live.url);
    const host = await live.host();
    const phone = await live.phone('Counted');
    await live.stage();
    await live.connect({}).connected();
    const runId = await openRun(host, 'quiz');
    await answer(phone, runId, [1], 'one');
    await answer(phone, runId, [2], 'two');
    await answer(phone, runId, ['bad']);
    const later = await readMetrics(live.url);
    const grown = (series: string) => later(series) - earlier(series);
    for (const audience of ['visitor', 'phone', 'stage', 'host']) {
      expect(later(`lectern_sockets{audience="${audience}"}`), audience).toBe(1);
    }
    expect(grown('lectern_answers_total{fate="stored"}')).toBe(1);
    expect(grown('lectern_answers_total{fate="already-answered"}')).toBe(1);
    expect(grown('lectern_refusals_total{code="bad-answer"}')).toBe(1);
    expect(grown('lectern_handshakes_total{audience="visitor"}')).toBe(2);
    expect(grown('lectern_commit_seconds_count')).toBe(2);
    expect(grown('lectern_commit_answers_sum')).toBe(2);
  });

  it('say how late the event loop is, from reading to reading', async () => {
    await readMetrics(live.url);
    await pause(200); // several looks at the loop
    const read = await readMetrics(live.url);
    for (const series of ['p50', 'p99', 'max']) {
      expect(read(`nodejs_eventloop_lag_${series}_seconds`), series).toBeGreaterThan(0);
    }
  });

  it('name no code, nickname, token or id', async () => {
    const phone = await live.phone('Xenoquill');
    const text = await (await fetch(`${live.url}/metrics`)).text();
    for (const secret of [
      'Xenoquill',
      phone.token,
      phone.participantId,
      live.code,
      live.sessionId,
    ]) {
      expect(text).not.toContain(secret);
    }
  });
});

describe('the metrics are for', () => {
  const status = async (headers: Record<string, string>) =>
    (await fetch(`${live.url}/metrics`, { headers })).status;

  it('this machine', async () => {
    expect(await status({})).toBe(200);
  });

  it.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'x-forwarded-host'])(
    'nobody whom a proxy on this machine speaks for, by %s',
    async (name) => {
      expect(await status({ [name]: '127.0.0.1' })).toBe(404);
    },
  );

  it('whoever has the token, from anywhere; a wrong one is told so', async () => {
    const forwarded = { 'x-forwarded-for': '192.0.2.7' };
    expect(await status({ ...forwarded, authorization: `Bearer ${HOST_TOKEN}` })).toBe(200);
    expect(await status({ authorization: 'Bearer something-else' })).toBe(401);
    expect(await status({ authorization: 'Basic YTpi' })).toBe(401);
  });
});
