import pg from 'pg';
import { runningPostmaster } from '@/scripts/postgres/postmaster-file.mjs';
import { startTemporaryCluster } from '@/scripts/postgres/temporary-cluster.mjs';
import { startApp } from '@/tests/support/app';
import { type Host, LiveClient, type Stage } from '@/tests/support/live-client';
import type { Samples, Subject } from '../subject';

/** About six hundred bytes on a phone, as a question of a lecture has. */
const notes = `# A thousand phones

### Quiz: A container is started with a memory limit of 512 MB, and the program inside asks for one gigabyte. What does the kernel do when the limit is reached and nothing can be given back?

- [ ] It grows the limit for a moment and writes a warning into the log of the machine
- [x] It ends a process of the container, and the container stops with code 137
- [ ] It moves the pages of the container to the swap space of another container
- [ ] It pauses the whole container until another one has given its memory back

Time: 600 seconds
`;

/** The whole program in production, on a PostgreSQL of its own, with a host and a stage. */
export async function startLectern(
  options: { processes?: number } = {},
): Promise<Subject & { samples: Samples }> {
  const cluster = await startTemporaryCluster();
  process.env.LECTERN_TEST_DATABASE_URL = cluster.url;
  const app = await startApp(options);
  const session = await startSession(app.url, app.token);
  const host = new LiveClient(app.url, {
    sessionId: session.sessionId,
    hostToken: app.token,
  }) as Host;
  const stage = new LiveClient(app.url, { stage: session.code }) as Stage;
  await Promise.all([host.until(() => true), stage.until(() => true)]);
  const pool = new pg.Pool({ connectionString: app.databaseUrl, max: 1 });
  const command = async (event: string, payload: object = {}) => {
    const ack = await host.send(event, payload);
    if (!ack.ok) throw new Error(`${event} was refused: ${ack.code}`);
    host.received.length = 0;
    host.views.splice(0, host.views.length - 1);
    stage.received.length = 0;
    stage.views.splice(0, stage.views.length - 1);
    return ack.runId as string;
  };
  const open = () => command('run:open', { activityId: session.activityId });
  const reveal = async () => void (await command('run:reveal'));
  const samples = await takeSamples(app.url, session.code, open, reveal);
  await host.until(({ phase }) => phase === 'revealed');
  return {
    name: 'Lectern',
    url: app.url,
    wire: 'socket.io',
    code: session.code,
    pid: app.pid(),
    databasePid: runningPostmaster(cluster.data)?.pid ?? null,
    samples,
    nextMarker: () => `"version":${host.view.version + 1},`,
    open,
    close: async () => void (await command('run:close')),
    reveal,
    stored: async (runId) => {
      const { rows } = await pool.query('SELECT count(*)::int FROM answer WHERE run_id = $1', [
        runId,
      ]);
      return rows[0].count;
    },
    stop: async () => {
      host.close();
      stage.close();
      await pool.end();
      await app.close();
      await cluster.stop();
    },
  };
}

async function startSession(url: string, token: string) {
  const call = async (path: string, body?: string) => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body,
    });
    return response.json();
  };
  const { id, deck } = await call('/api/lectures?filename=load.md', notes);
  const { sessionId, code } = await call(`/api/lectures/${id}/sessions`);
  return { sessionId, code, activityId: deck.activities[0].id };
}

/** One phone plays a question, and what it was sent is kept. */
async function takeSamples(
  url: string,
  code: string,
  open: () => Promise<string>,
  reveal: () => Promise<void>,
): Promise<Samples> {
  const phone = new LiveClient(url, {});
  const joined = await phone.send('session:join', { code, nickname: 'The first one' });
  const runId = await open();
  const question = await phone.until(({ phase }) => phase === 'open');
  await phone.send('answer:submit', { runId, answerId: 'the-first-answer', answer: [1] });
  await reveal();
  const result = await phone.until(({ phase }) => phase === 'revealed');
  phone.close();
  return { joined, question, result };
}
