import { afterAll, beforeAll, expect, it } from 'vitest';
import { sessionSettings } from '@/domain/settings';
import { createSession } from '@/server/store/sessions';
import { openLiveSession } from '../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;
beforeAll(async () => {
  live = await openLiveSession();
});
afterAll(() => live.close());

it('a code that has gone to another session leads there, while the ended one is still looked at', async () => {
  const host = await live.host();
  await live.phone('Early');
  await host.send('session:end');
  const next = await createSession(live.database, {
    lectureId: live.lectureId,
    title: 'The next one',
    settings: sessionSettings.parse({}),
  });
  await live.database.pool.query('UPDATE session SET code = $1 WHERE id = $2', [
    live.code,
    next.sessionId,
  ]);
  const late = await live.phone('Late');
  expect(late.client.view).toMatchObject({ title: 'The next one', phase: 'lobby', people: 1 });
});
