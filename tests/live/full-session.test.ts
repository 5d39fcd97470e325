import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeSession, openLiveSession } from '../support/live-session';

const MOST = 3;

let live: Awaited<ReturnType<typeof openLiveSession>>;
beforeAll(async () => {
  live = await openLiveSession({}, {}, { participantsPerSession: MOST });
});
afterAll(() => live.close());

async function join(nickname: string, code: string) {
  const client = await live.connect({}).connected();
  return client.send('session:join', { code, nickname });
}

it('takes so many people and no more, also when all come at once, each session by itself', async () => {
  const [one, other] = [await makeSession(live.database), await makeSession(live.database)];
  const comers = Array.from({ length: 8 }, (_, at) => join(`Comer ${at}`, one.code));
  const others = Array.from({ length: MOST }, (_, at) => join(`Comer ${at}`, other.code));
  const acks = await Promise.all(comers);
  expect(acks.filter(({ ok }) => ok)).toHaveLength(MOST);
  const refused = acks.filter(({ ok }) => !ok);
  expect(refused.map(({ code }) => code)).toEqual(Array(8 - MOST).fill('session-full'));
  expect(refused[0]?.message).toContain('full');
  expect((await Promise.all(others)).every(({ ok }) => ok)).toBe(true);
  const { rows } = await live.database.pool.query(
    'SELECT count(*)::int AS people FROM participant WHERE session_id = $1',
    [one.sessionId],
  );
  expect(rows).toEqual([{ people: MOST }]);
});

it('lets those who are in come back, and somebody new when one was removed', async () => {
  const [ada, ben] = [await live.phone('Ada'), await live.phone('Ben')];
  await live.phone('Cleo');
  expect(await join('Dan', live.code)).toMatchObject({ code: 'session-full' });
  expect((await live.resume(ada.token)).view.me.nickname).toBe('Ada');
  // Her phone has forgotten her: the name leads back in, not the room that is left.
  expect(await join('Ada', live.code)).toMatchObject({ code: 'nickname-taken' });
  const host = await live.host();
  await host.send('participant:remove', { participantId: ben.participantId });
  expect(await join('Dan', live.code)).toMatchObject({ ok: true });
});
