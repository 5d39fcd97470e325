import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cable, layCable } from '../support/cable';
import { startLiveServer } from '../support/live-server';
import { answer, openLiveSession, openRun } from '../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;
let cable: Cable;
let server: Awaited<ReturnType<typeof startLiveServer>>;

beforeAll(async () => {
  live = await openLiveSession();
  cable = await layCable(live.databaseUrl);
  server = await startLiveServer(cable.url);
});
afterAll(async () => {
  await server.close();
  await cable.close();
  await live.close();
});

describe('a database that goes away in the middle of a question', () => {
  it('has the phone told to keep the answer, and takes it when it is back', async () => {
    const guests = live.at(server.url);
    const host = await guests.host();
    const phone = await guests.phone('Patient');
    const runId = await openRun(host, 'quiz');

    cable.pull();
    const refused = await answer(phone, runId, [1], 'kept');
    expect(refused).toMatchObject({ ok: false, code: 'unavailable' });
    expect(await host.send('run:close')).toMatchObject({ ok: false, code: 'unavailable' });
    expect(phone.client.socket.connected).toBe(true);

    cable.plugIn();
    expect(await answer(phone, runId, [1], 'kept')).toMatchObject({ ok: true });
    expect(await host.send('run:reveal')).toMatchObject({ ok: true });
    expect((await phone.client.until(({ phase }) => phase === 'revealed')).me.verdict).toBe(
      'right',
    );
  });
});
