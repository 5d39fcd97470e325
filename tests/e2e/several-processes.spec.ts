import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';
import { io } from 'socket.io-client';
import type { HostView } from '@/domain/views';
import { type App, startApp } from '../support/app';
import { RunningClass } from './pages/running-class';
import { test } from './test';

// What `npm run start:cluster` adds to the one process of `npm start`.

let app: App;
test.beforeAll(async () => {
  app = await startApp({ processes: 3 });
});
test.afterAll(() => app.close());

test('a phone without WebSocket stays with the process that knows it', async () => {
  const lecture = await RunningClass.start(app);
  const phones = await Promise.all(
    Array.from({ length: 9 }, async (_, index) => {
      const phone = io(app.url, { transports: ['polling'], forceNew: true, reconnection: false });
      const joined = await phone
        .timeout(10_000)
        .emitWithAck('session:join', { code: lecture.code, nickname: `Polls ${index}` });
      expect(joined).toMatchObject({ ok: true });
      return phone;
    }),
  );
  const runId = await lecture.open(lecture.activities.length - 1, 120);
  for (const [index, phone] of phones.entries()) {
    const submission = { runId, answerId: `polled-${index}`, answer: [0] };
    const stored = await phone.timeout(10_000).emitWithAck('answer:submit', submission);
    expect(stored).toMatchObject({ ok: true });
  }
  await expect.poll(async () => (await lecture.refresh()).answered).toBe(9);
  for (const phone of phones) phone.disconnect();
  lecture.close();
});

test('notes of several megabytes reach one process whole', async () => {
  const line = 'Containers share the kernel of the machine that they run on.\n\n';
  const notes = `# Long notes\n\n${line.repeat(40_000)}`;
  const answer = await fetch(`${app.url}/api/lectures?filename=long.md`, {
    method: 'POST',
    headers: { authorization: `Bearer ${app.token}` },
    body: notes,
  });
  expect(answer.status).toBe(201);
  expect((await answer.json()).deck.title).toBe('Long notes');
});

test('a process that is killed is replaced; one that is asked to stop lets its phones go', async () => {
  const lecture = await RunningClass.start(app);
  await lecture.seat(Array.from({ length: 9 }, (_, index) => `Seat ${index}`));
  const [killed = 0, stopped = 0] = app.servers();
  process.kill(killed, 'SIGKILL');
  process.kill(stopped, 'SIGTERM');
  await expect.poll(() => app.servers().length, { timeout: 20_000 }).toBe(5);
  await lecture.reconnect();
  const view: HostView = await lecture.refresh();
  expect(view.people).toHaveLength(9);
  lecture.close();
});

test('nobody waits for a process that has not started yet', async () => {
  const killed = app.servers().at(-1) ?? 0;
  const all = processes();
  const primary = all.find(({ pid }) => pid === killed)?.parent;
  const isNew = ({ pid, parent }: Process) =>
    parent === primary && !all.some((known) => known.pid === pid);
  process.kill(killed, 'SIGKILL');
  let starting = 0;
  const seeStarting = () => {
    starting = processes().find(isNew)?.pid ?? 0;
    return starting;
  };
  await expect.poll(seeStarting, { intervals: [20] }).toBeGreaterThan(0);
  process.kill(starting, 'SIGSTOP');
  try {
    const asked = Array.from({ length: 12 }, () =>
      fetch(`${app.url}/api/health`, {
        headers: { connection: 'close' },
        signal: AbortSignal.timeout(5_000),
      }),
    );
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(asked.map(() => 200));
  } finally {
    process.kill(starting, 'SIGCONT');
  }
  await expect.poll(() => app.servers().includes(starting), { timeout: 20_000 }).toBe(true);
});

test('of a thousand phones that come while the computer is busy, none waits in vain', async () => {
  const lecture = await RunningClass.start(app);
  const come = async (name: string) => {
    const phone = io(app.url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      timeout: 10_000,
    });
    const joining = { code: lecture.code, nickname: name };
    const joined = await phone.timeout(10_000).emitWithAck('session:join', joining);
    phone.disconnect();
    return joined.ok;
  };
  for (let wave = 0; wave < 20; wave++) {
    const coming = Array.from({ length: 50 }, (_, index) => come(`Wave ${wave}, ${index}`));
    expect(await Promise.all(coming)).toEqual(coming.map(() => true));
  }
  lecture.close();
});

type Process = { pid: number; parent: number };

function processes(): Process[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0]) => ({ pid, parent }));
}
