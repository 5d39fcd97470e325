import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PulseView } from '@/domain/voice/protocol';
import { type Host, type Phone, until } from '../support/live-client';
import { startLiveServer } from '../support/live-server';
import { answer, openLiveSession, openRun } from '../support/live-session';

const shared = { shared: true };

describe('two processes that serve one session', () => {
  let here: Awaited<ReturnType<typeof openLiveSession>>;
  let other: Awaited<ReturnType<typeof startLiveServer>>;
  let there: ReturnType<typeof here.at>;

  beforeEach(async () => {
    here = await openLiveSession({}, shared);
    other = await startLiveServer(here.databaseUrl, 0, { config: shared });
    there = here.at(other.url);
  });
  afterEach(async () => {
    await other.close();
    await here.close();
  });

  test('host, stage and phones play on whichever they came to', async () => {
    const host = await here.host();
    const stage = await there.stage();
    const ada = await here.phone('Ada');
    const ben = await there.phone('Ben');
    await stage.until(() => true);
    await until(() => host.received.some((packet) => /session:room.*Ben/.test(packet)));
    await until(() => stage.received.some((packet) => /session:room.*Ada/.test(packet)));

    const run = await openRun(host, 'quiz');
    await ben.client.until((view) => view.run?.runId === run);
    expect(await answer(ada, run, [1])).toMatchObject({ ok: true });
    expect(await answer(ben, run, [0])).toMatchObject({ ok: true });
    await until(() => stage.tallies.find((tally) => tally.answered === 2));
    await until(() => host.tallies.find((tally) => tally.answered === 2));

    expect(await host.send('run:reveal')).toMatchObject({ ok: true });
    const right = await ada.client.until((view) => view.me.verdict === 'right');
    const wrong = await ben.client.until((view) => view.me.verdict === 'wrong');
    expect(right.me.rank).toBe(1);
    expect(wrong.me.rank).toBe(2);
    await stage.until((view) => view.phase === 'revealed');
  });

  test('who is connected is known everywhere', async () => {
    const host = await here.host();
    const ben = await there.phone('Ben');
    const isConnected = (connected: boolean) => () =>
      host.received.some((packet) => {
        const [event, [room]] = JSON.parse(packet);
        return event === 'session:room' && room.people[0]?.connected === connected;
      });
    await until(isConnected(true));
    ben.client.close();
    await until(isConnected(false));
  });

  test('a phone that comes from the other process has its answer and its name', async () => {
    const host = await here.host();
    const ada = await here.phone('Ada');
    const run = await openRun(host, 'quiz');
    await (await there.phone('Ben')).client.until((view) => view.run?.runId === run);
    await answer(ada, run, [1]);
    const late = await here.phone('Zoe');
    ada.client.close();
    late.client.close();

    const adaThere = await there.resume(ada.token);
    expect(adaThere.view.me).toMatchObject({ nickname: 'Ada', answer: [1] });
    const lateThere = await there.resume(late.token);
    expect(lateThere.view.me).toMatchObject({ nickname: 'Zoe', answer: null });
    await host.send('run:reveal');
    const end = await adaThere.until((view) => view.me.verdict === 'right');
    expect(end.me.score).toBeGreaterThan(0);
  });

  test('a tap on the pulse reaches hosts of both processes, and lost news of it heals', async () => {
    const [host, hostThere] = [await here.host(), await there.host()];
    const ada = await here.phone('Ada');
    const ben = await there.phone('Ben');
    const lost = (client: Host) => heard<PulseView>(client, 'pulse:line')?.line.at(-1)?.lost ?? 0;
    expect(await ada.client.send('pulse:tap', { feeling: 'lost' })).toMatchObject({ ok: true });
    await until(() => lost(hostThere) > 0.9 && lost(host) > 0.9);
    expect(await ben.client.send('pulse:tap', { feeling: 'lost' })).toMatchObject({ ok: true });
    await until(() => lost(hostThere) > 1.8 && lost(host) > 1.8);
    await cutNews(here.databaseUrl);
    const cleo = await here.phone('Cleo');
    expect(await cleo.client.send('pulse:tap', { feeling: 'lost' })).toMatchObject({ ok: true });
    await expect
      .poll(() => lost(hostThere), { timeout: 12_000, interval: 100 })
      .toBeGreaterThan(2.5);
  });

  test('reactions on either process are counted once each on every host and stage', async () => {
    const watchers = [
      await here.host(),
      await there.host(),
      await here.stage(),
      await there.stage(),
    ];
    const ada = await here.phone('Ada');
    const ben = await there.phone('Ben');
    const yes = ({ client }: Phone) => client.send('reaction:send', { reaction: 'yes' });
    const acks = await Promise.all([ada, ada, ben, ben, ben].map(yes));
    expect(acks.every(({ ok }) => ok)).toBe(true);
    const counted = ({ received }: { received: string[] }) =>
      received
        .map((packet) => JSON.parse(packet))
        .filter(([event]) => event === 'reaction:sums')
        .reduce((sum, [, [{ counts }]]) => sum + (counts.yes ?? 0), 0);
    await until(() => watchers.every((watcher) => counted(watcher) >= 5));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(watchers.map(counted)).toEqual([5, 5, 5, 5]);
    expect(ada.client.received.join()).not.toContain('reaction:sums');
  });

  test('somebody who is renamed or removed learns it on the other process', async () => {
    const host = await here.host();
    const ben = await there.phone('Ben');
    const { participantId } = ben;
    await host.send('participant:rename', { participantId, nickname: 'Benedict' });
    await ben.client.until((view) => view.me.nickname === 'Benedict');
    await host.send('participant:remove', { participantId });
    await until(() => ben.client.received.some((packet) => packet.includes('participant:removed')));
    await until(() => ben.client.socket.disconnected);
  });

  test('a step whose news was lost is told all the same', async () => {
    const host = await here.host();
    const stage = await there.stage();
    const ben = await there.phone('Ben');
    // Nobody listens any more; the adapter takes a second or more to come back.
    await cutNews(here.databaseUrl);
    const run = await openRun(host, 'poll');
    await ben.client.until((view) => view.run?.runId === run);
    await stage.until((view) => view.run?.runId === run);
  });

  test('who left while the database could not be told is not connected for ever', async () => {
    const host = await here.host();
    const ben = await there.phone('Ben');
    const lastRoom = () =>
      host.received
        .map((packet) => JSON.parse(packet))
        .findLast(([event]) => {
          return event === 'session:room';
        })?.[1][0];
    await until(() => lastRoom()?.people[0]?.connected);
    const { pool } = here.database;
    await pool.query('ALTER TABLE presence RENAME TO presence_away');
    ben.client.close();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await pool.query('ALTER TABLE presence_away RENAME TO presence');
    await expect
      .poll(() => lastRoom()?.people[0]?.connected, { timeout: 12_000, interval: 100 })
      .toBe(false);
  });

  test('a process that stops takes only its own clients along', async () => {
    const ada = await here.phone('Ada');
    const third = await startLiveServer(here.databaseUrl, 0, { config: shared });
    const ben = await here.at(third.url).phone('Ben');
    const host = await here.host();
    await third.close();
    await until(() => ben.client.socket.disconnected);
    const back = await here.resume(ben.token);
    const run = await openRun(host, 'poll');
    await back.until((view) => view.run?.runId === run);
    await ada.client.until((view) => view.run?.runId === run);
  });

  test('a deadline is kept once, whoever meets it first', async () => {
    const host = await here.host();
    const ben = await there.phone('Ben');
    const run = await openRun(host, 'quiz', { seconds: 5 });
    await answer(ben, run, [1]);
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const closedHere = await host.until((view) => view.phase === 'closed');
    const closedThere = await ben.client.until((view) => view.phase === 'closed');
    expect(closedThere.version).toBe(closedHere.version);
  });
});

/** The latest that a client heard under a name. */
function heard<Fact>({ received }: Host, event: string): Fact | undefined {
  const packet = received.findLast((text) => text.startsWith(`["${event}"`));
  return packet && JSON.parse(packet)[1][0];
}

async function cutNews(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rowCount } = await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'lectern news' AND datname = current_database()`,
  );
  await client.end();
  expect(rowCount).toBe(2);
}
