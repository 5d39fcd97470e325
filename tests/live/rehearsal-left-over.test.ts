import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SessionId } from '@/domain/ids';
import { sessionSettings } from '@/domain/settings';
import { RehearsalRooms } from '@/server/rehearsal/rehearsal-rooms';
import { createSession } from '@/server/store/sessions';
import { HOST_TOKEN, startLiveServer } from '../support/live-server';
import { openLiveSession } from '../support/live-session';

const HASTE = 20;

let here: Awaited<ReturnType<typeof openLiveSession>>;
let other: Awaited<ReturnType<typeof startLiveServer>>;
let roomsHere: RehearsalRooms;
let roomsThere: RehearsalRooms;

beforeAll(async () => {
  here = await openLiveSession({}, { shared: true });
  other = await startLiveServer(here.databaseUrl, 0, { config: { shared: true } });
  roomsHere = roomsOf(here.url);
  roomsThere = roomsOf(other.url);
});
afterAll(async () => {
  roomsHere.close();
  roomsThere.close();
  await other.close();
  await here.close();
});

function roomsOf(url: string): RehearsalRooms {
  const { hostname, port } = new URL(url);
  return new RehearsalRooms({
    config: { host: hostname, port: Number(port), shared: true },
    ...{ token: HOST_TOKEN, database: here.database, haste: HASTE },
  });
}

/** A rehearsal that was made some minutes ago. */
async function earlier() {
  const made = await createSession(here.database, {
    ...{ lectureId: here.lectureId, title: 'Sample lecture', mode: 'rehearsal' },
    settings: sessionSettings.parse({}),
  });
  await here.database.pool.query(
    `UPDATE session SET created_at = created_at - interval '5 minutes' WHERE id = $1`,
    [made.sessionId],
  );
  return made;
}

async function phaseOf(session: SessionId): Promise<string> {
  const { rows } = await here.database.pool.query('SELECT phase FROM session WHERE id = $1', [
    session,
  ]);
  return rows[0]?.phase;
}

const connected = async (session: SessionId) => {
  const { rows } = await here.database.pool.query(
    'SELECT coalesce(sum(cardinality(people)), 0)::int AS n FROM presence WHERE session_id = $1',
    [session],
  );
  return rows[0].n as number;
};

/** Rows of a process that was killed: nobody has taken them away. */
const leaveRow = (session: SessionId, secondsAgo: number) =>
  here.database.pool.query(
    `INSERT INTO presence (process_id, session_id, people, seen_at)
     VALUES ('killed', $1, '{somebody}', clock_timestamp() - $2 * interval '1 second')`,
    [session, secondsAgo],
  );

it('a process that starts ends what a killed one has left, and nothing that another one plays', async () => {
  const [played, killed, silent] = [await earlier(), await earlier(), await earlier()];
  roomsThere.seat(played);
  await leaveRow(killed.sessionId, 16);
  await expect.poll(() => connected(played.sessionId), { timeout: 10_000 }).toBe(30);
  const fresh = await createSession(here.database, {
    ...{ lectureId: here.lectureId, title: 'Sample lecture', mode: 'rehearsal' },
    settings: sessionSettings.parse({}),
  });
  await roomsHere.endLeftOvers();
  const phases = await Promise.all(
    [played, killed, silent, fresh].map(({ sessionId }) => phaseOf(sessionId)),
  );
  expect(phases).toEqual(['lobby', 'ended', 'ended', 'lobby']);
  expect(await phaseOf(here.sessionId)).toBe('lobby');
}, 30_000);

it('students who come back to another process between two looks keep their rehearsal', async () => {
  const session = await earlier();
  const looked = roomsHere.endLeftOvers();
  await new Promise((resolve) => setTimeout(resolve, 20_000 / HASTE + 100));
  await leaveRow(session.sessionId, 0);
  await looked;
  expect(await phaseOf(session.sessionId)).toBe('lobby');
});
