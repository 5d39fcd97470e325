import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveProcess, startLiveProcess } from '../support/live-process';
import { openLiveSession, openRun } from '../support/live-session';
import { RawSocket } from '../support/raw-socket';
import { readMetrics } from '../support/read-metrics';

let live: Awaited<ReturnType<typeof openLiveSession>>;
let server: LiveProcess;
let runId: string;
const sockets: RawSocket[] = [];

beforeAll(async () => {
  live = await openLiveSession();
  server = await startLiveProcess(live.databaseUrl);
  runId = await openRun(await live.at(server.url).host(), 'quiz', { seconds: 600 });
}, 60_000);
afterAll(async () => {
  for (const socket of sockets) socket.close();
  await server.kill('SIGKILL');
  await live.close();
});

/** What one phone does in the first half minute of a lecture; gives what was refused. */
async function arrive(address: string, nickname: string): Promise<unknown[]> {
  const socket = new RawSocket(server.url, { localAddress: address });
  sockets.push(socket);
  await socket.opened();
  await socket.handshake();
  const acks = [
    await socket.send('session:knock', { code: live.code }),
    await socket.send('session:join', { code: live.code, nickname }),
    await socket.send('session:refresh'),
    await socket.send('answer:submit', { runId, answerId: 'a', answer: [1] }),
  ];
  return acks.filter(({ ok }) => !ok);
}

describe('a lecture hall behind one address', () => {
  it.each([
    { phones: 1000, withinSeconds: 10, address: '127.0.0.2' },
    { phones: 3000, withinSeconds: 30, address: '127.0.0.3' },
  ])(
    'of $phones phones knocks, joins, refreshes and answers within $withinSeconds s, unhindered',
    async ({ phones, withinSeconds, address }) => {
      const startedAt = performance.now();
      const refused = await Promise.all(
        Array.from({ length: phones }, async (_, index) => {
          await new Promise((resolve) => setTimeout(resolve, index * 2));
          return arrive(address, `${phones} ${index}`);
        }),
      );
      expect(refused.flat()).toEqual([]);
      expect(performance.now() - startedAt).toBeLessThan(withinSeconds * 1000);
    },
    60_000,
  );

  it('is there as a whole afterwards, and nothing of it was called a flood', async () => {
    const metrics = await readMetrics(server.url);
    expect(metrics('lectern_sockets{audience="phone"}')).toBe(4000);
    expect(metrics('lectern_refusals_total{code="too-many-requests"}')).toBe(0);
  });
});
