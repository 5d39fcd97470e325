import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fairTime, LEAD_MS, MAX_CREDIT_MS } from '@/domain/time/fair-time';
import { DELAY_MS, FAIR_ELAPSED_MS } from '@/server/store/answers';
import { answer, openLiveSession, openRun } from '../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;

beforeEach(async () => {
  live = await openLiveSession();
});
afterEach(() => live.close());

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function stored(runId: string) {
  const { rows } = await live.database.pool.query<{ elapsed_ms: number; delay_ms: number | null }>(
    'SELECT elapsed_ms, delay_ms FROM answer WHERE run_id = $1 ORDER BY received_at',
    [runId],
  );
  return rows;
}

it('the statement that stores answers counts as the rule does', async () => {
  const time = fc.integer({ min: 0, max: 3_600_000 });
  const some = fc.option(time, { nil: null });
  const cases = fc.sample(fc.record({ elapsed_ms: time, took: some, allowed: some }), 500);
  const { rows } = await live.database.pool.query<{ elapsed: number; delay: number | null }>(
    `SELECT ${FAIR_ELAPSED_MS} AS elapsed, ${DELAY_MS} AS delay
     FROM json_to_recordset($1) AS given (elapsed_ms int, took int, allowed int)`,
    [JSON.stringify(cases)],
  );
  expect(rows).toEqual(
    cases.map(({ elapsed_ms: serverMs, took: tookMs, allowed }) => {
      const { elapsedMs, delayMs } = fairTime({ serverMs, tookMs, allowedMs: allowed ?? 0 });
      return { elapsed: elapsedMs, delay: delayMs };
    }),
  );
});

it('a question is opened a little ahead, and its time begins then', async () => {
  const host = await live.host();
  const phone = await live.phone('Eager');
  const runId = await openRun(host, 'quiz', { seconds: 20 });
  const { run } = await phone.client.until(({ phase }) => phase === 'open');
  const opensAt = run?.opensAt ?? 0;
  expect(run?.closesAt).toBe(opensAt + 20_000);
  const { receivedAt } = await answer(phone, runId, [1]);
  const since = Math.max(0, (receivedAt as number) - opensAt);
  expect(Math.abs(((await stored(runId))[0]?.elapsed_ms ?? -9) - since)).toBeLessThanOrEqual(1);
});

it('a phone that lies wins nothing before a round trip was measured', async () => {
  const host = await live.host();
  const liar = await live.phone('Liar');
  const runId = await openRun(host, 'quiz');
  await sleep(LEAD_MS + 700);
  const payload = { runId, answerId: 'lie', answer: [1], tookMs: 1 };
  expect(await liar.client.send('answer:submit', payload)).toMatchObject({ ok: true });
  const [row] = await stored(runId);
  expect(row?.elapsed_ms).toBeGreaterThanOrEqual(650);
  expect(row?.delay_ms).toBe((row?.elapsed_ms ?? 0) - 1);
});

it('the heartbeat measures the round trip, and bounds what a phone may win', async () => {
  await live.close();
  live = await openLiveSession({}, {}, { pingIntervalMs: 200 });
  const host = await live.host();
  const liar = await live.phone('Liar');
  await sleep(600);
  const runId = await openRun(host, 'quiz');
  await sleep(LEAD_MS + 900);
  const payload = { runId, answerId: 'lie', answer: [1], tookMs: 1 };
  await liar.client.send('answer:submit', payload);
  const [row] = await stored(runId);
  const won = (row?.delay_ms ?? 0) + 1 - (row?.elapsed_ms ?? 0);
  expect(won).toBeGreaterThanOrEqual(0);
  // A round trip on this computer, and a busy test beside it.
  expect(won).toBeLessThan(MAX_CREDIT_MS);
  await host.send('run:close');
  const { delivery } = await host.until(({ phase }) => phase === 'closed');
  expect(delivery).toEqual({ phones: 1, p50: row?.delay_ms, p95: row?.delay_ms });
});
