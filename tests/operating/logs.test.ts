import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cable, layCable } from '../support/cable';
import { until } from '../support/live-client';
import { type LiveProcess, startLiveProcess } from '../support/live-process';
import { HOST_TOKEN } from '../support/live-server';
import { answer, openLiveSession, openRun } from '../support/live-session';

let live: Awaited<ReturnType<typeof openLiveSession>>;
let cable: Cable;
let server: LiveProcess;

beforeAll(async () => {
  live = await openLiveSession();
  cable = await layCable(live.databaseUrl);
  server = await startLiveProcess(cable.url, null, { LOG: 'json' });
}, 60_000);
afterAll(async () => {
  await server.kill('SIGKILL');
  await cable.close();
  await live.close();
});

const logged = () =>
  server
    .said()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const messages = () => logged().map(({ msg }) => msg);

/** Names that nothing but a leak could bring into a log. */
const NICKNAMES = ['Xenoquill', 'Zyphertang', 'Quetzal O’Brien'];

describe('the log of a class', () => {
  it('tells when the database is lost and back, with faults once, and floods', async () => {
    const guests = live.at(server.url);
    const host = await guests.host();
    const phones = await Promise.all(NICKNAMES.map((nickname) => guests.phone(nickname)));
    const [first] = phones;
    if (!first) throw new Error('Nobody came.');
    const runId = await openRun(host, 'quiz');
    await answer(first, runId, [1], 'an-answer-of-Xenoquill');
    await Promise.all(Array.from({ length: 100 }, () => first.client.send('session:refresh')));

    cable.pull();
    for (const phone of phones.slice(1)) await answer(phone, runId, [1]);
    await host.send('run:close');
    await until(() => messages().includes('database lost'));
    cable.plugIn();
    await until(() => messages().includes('database back'));

    expect(messages().filter((message) => message === 'database lost')).toHaveLength(1);
    expect(logged().find(({ msg }) => msg === 'could not serve a message')).toMatchObject({
      level: 'error',
      time: expect.any(String),
      error: expect.any(String),
      stack: expect.any(Array),
    });
    await expect.poll(messages, { timeout: 15_000 }).toContain('flood refused');

    const secrets = [
      ...NICKNAMES,
      ...phones.flatMap(({ token, participantId }) => [token, participantId]),
      ...[live.code, live.sessionId, runId, HOST_TOKEN],
    ];
    expect(secrets.filter((secret) => server.said().includes(secret))).toEqual([]);
  }, 60_000);
});
