import { afterAll, beforeAll, expect, it } from 'vitest';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { completeConfig } from '@/server/config';
import { startRehearsal } from '@/server/desk/start-rehearsal';
import { RehearsalRooms } from '@/server/rehearsal/rehearsal-rooms';
import { listLectures, listSessions } from '@/server/store/session-list';
import { type Host, until } from '../support/live-client';

import { HOST_TOKEN } from '../support/live-server';
import { openLiveSession, openRun } from '../support/live-session';
import type { SampleActivity } from '../support/sample-deck';

let live: Awaited<ReturnType<typeof openLiveSession>>;
let rooms: RehearsalRooms;

beforeAll(async () => {
  live = await openLiveSession();
  const { hostname, port } = new URL(live.url);
  rooms = new RehearsalRooms({
    config: { host: hostname, port: Number(port), shared: false },
    ...{ token: HOST_TOKEN, database: live.database, haste: 60 },
  });
});
afterAll(async () => {
  rooms.close();
  await live.close();
});

const place = { config: completeConfig({ databaseUrl: 'postgres://none' }), origin: null };

async function rehearse() {
  const parts = { database: live.database, rehearsals: rooms };
  const started = await startRehearsal(parts, LOCAL_OWNER, live.lectureId, place);
  if (!started.ok) throw new Error(started.message);
  return { ...started, ...live.into(started) };
}

const seated = (host: Host) => until(() => host.view.people.length === 30 || room(host) === 30);
const room = (host: Host) => {
  const packet = host.received.findLast((text) => text.startsWith('["session:room"'));
  return packet ? JSON.parse(packet)[1][0].here : 0;
};

it('thirty students come in and answer every type of question, some right and some not', async () => {
  const host = await (await rehearse()).host();
  await seated(host);
  expect(host.view.mode).toBe('rehearsal');
  for (const activity of ['quiz', 'second', 'poll', 'lines', 'cloud'] as SampleActivity[]) {
    const runId = await openRun(host, activity);
    const latest = () => host.tallies.findLast((tally) => tally.runId === runId);
    await until(() => (latest()?.answered ?? 0) >= 20);
    await host.send('run:reveal');
    const { assessment, answered, run } = await host.until(
      (view) => view.phase === 'revealed' && view.run?.activityId === `sample-${activity}`,
    );
    if (!run?.scored) continue;
    expect(assessment?.right).toBeGreaterThan(0);
    expect(assessment?.right).toBeLessThan(answered);
  }
  await host.send('session:end');
  await until(() => rooms.students === 0);
}, 30_000);

it('counts in no list, and not as the last session of its lecture', async () => {
  const { sessionId } = await rehearse();
  const sessions = await listSessions(live.database, LOCAL_OWNER);
  expect(sessions.map((session) => session.sessionId)).not.toContain(sessionId);
  expect(sessions).toHaveLength(1);
  const [lecture] = await listLectures(live.database, LOCAL_OWNER);
  expect(lecture?.lastSession?.sessionId).toBe(live.sessionId);
});

it('there is one at a time: the next one ends the one before, also when both start at once', async () => {
  const first = await rehearse();
  const host = await first.host();
  await Promise.all([rehearse(), rehearse()]);
  await host.until(({ phase }) => phase === 'ended');
  const { rows } = await live.database.pool.query(
    `SELECT 1 FROM session WHERE mode = 'rehearsal' AND ended_at IS NULL`,
  );
  expect(rows).toHaveLength(1);
  await until(() => rooms.students <= 30);
});

it('what a process that died has left is ended, and its students leave with their process', async () => {
  const { host: hostOf } = await rehearse();
  const host = await hostOf();
  await seated(host);
  rooms.close();
  expect(rooms.students).toBe(0);
  await until(() => room(host) === 0);
  await rooms.endLeftOvers();
  await host.until(({ phase }) => phase === 'ended');
});
