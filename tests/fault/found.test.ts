import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { GRACE_MS } from '@/domain/session-state';
import { inTransaction } from '@/server/store/database';
import { startLiveProcess } from '../support/live-process';
import { answer, openLiveSession, openRun } from '../support/live-session';

// What a seed has found once, step by step.

let live: Awaited<ReturnType<typeof openLiveSession>>;
beforeAll(async () => {
  live = await openLiveSession();
});
afterAll(() => live.close());

test('an answer that waits for a lock over the deadline counts as received when it came', async () => {
  const host = await live.host();
  const phone = await live.phone('Locked out');
  const runId = await openRun(host, 'quiz', { seconds: 5 });
  const { run } = await host.until(({ phase }) => phase === 'open');
  const closesAt = run?.closesAt ?? 0;
  await sleep(closesAt - Date.now() - 500);
  const sent = inTransaction(live.database, async (client) => {
    await client.query('SELECT 1 FROM run WHERE id = $1 FOR UPDATE', [runId]);
    const ack = answer(phone, runId, [1]);
    await sleep(500 + GRACE_MS + 700);
    return { ack };
  });
  expect(await (await sent).ack).toMatchObject({ ok: true });
  const { rows } = await live.database.pool.query<{ late: number }>(
    'SELECT extract(epoch FROM received_at - closes_at)::float8 * 1000 AS late FROM answer, run',
  );
  expect(rows[0]?.late).toBeLessThanOrEqual(GRACE_MS);
});

test('a server that is paused in the middle of a step does not hold up the others', async () => {
  const paused = await startLiveProcess(live.databaseUrl);
  onTestFinished(() => paused.kill('SIGKILL'));
  const [host, other] = await Promise.all([live.at(paused.url).host(), live.host()]);
  const runId = await openRun(other, 'quiz', { seconds: null });
  await inTransaction(live.database, async (client) => {
    await client.query('SELECT 1 FROM run WHERE id = $1 FOR UPDATE', [runId]);
    void host.send('run:close').catch(() => {});
    await until(async () => {
      const waiting = await live.database.pool.query(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%UPDATE session%'`,
      );
      return waiting.rowCount;
    });
    process.kill(paused.pid, 'SIGSTOP');
  });
  // Its transaction is open, has locked the session, and nobody will ever commit it.
  void other.send('run:close').catch(() => {});
  await until(async () => {
    const closed = `SELECT 1 FROM run WHERE id = $1 AND closed_at IS NOT NULL`;
    return (await live.database.pool.query(closed, [runId])).rowCount;
  });
});

async function until(look: () => Promise<unknown>): Promise<void> {
  const giveUpAt = Date.now() + 12_000;
  while (!(await look())) {
    if (Date.now() > giveUpAt) throw new Error('What was waited for did not come.');
    await sleep(100);
  }
}
