import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLiveServer } from '../support/live-server';
import { answer, openLiveSession, openRun } from '../support/live-session';
import { RawSocket } from '../support/raw-socket';
import { readMetrics } from '../support/read-metrics';

let live: Awaited<ReturnType<typeof openLiveSession>>;
let server: Awaited<ReturnType<typeof startLiveServer>>;
const sockets: RawSocket[] = [];

const CAP = 40;

beforeAll(async () => {
  live = await openLiveSession();
  server = await startLiveServer(live.databaseUrl, 0, {
    caps: { idleVisitorsPerAddress: CAP, stagesPerAddress: 3, connectTimeoutMs: 400 },
  });
});
afterAll(async () => {
  for (const socket of sockets) socket.close();
  await server.close();
  await live.close();
});

async function open(localAddress = '127.0.0.1', url = live.url): Promise<RawSocket> {
  const socket = new RawSocket(url, { localAddress });
  sockets.push(socket);
  return socket.opened();
}

async function visitor(localAddress = '127.0.0.1', url = live.url): Promise<RawSocket> {
  const socket = await open(localAddress, url);
  await socket.handshake();
  return socket;
}

async function withToken(token: string): Promise<RawSocket> {
  const socket = await open();
  await socket.handshake({ token });
  return socket;
}

const inTurn = async <Made>(count: number, make: (index: number) => Promise<Made>) => {
  const made: Made[] = [];
  for (let index = 0; index < count; index++) made.push(await make(index));
  return made;
};

describe('connections that never join', () => {
  it('beyond the cap drive out the oldest of their own address, and nobody who has joined', async () => {
    const inside = await visitor('127.0.2.1', server.url);
    await inside.send('session:join', { code: live.code, nickname: 'Inside' });
    const elsewhere = await visitor('127.0.2.2', server.url);
    const idle = await inTurn(CAP + 15, () => visitor('127.0.2.1', server.url));
    await expect.poll(() => idle.filter(({ closed }) => closed).length).toBe(15);
    expect(idle.slice(0, 15).every(({ closed }) => closed)).toBe(true);

    const newcomer = await visitor('127.0.2.1', server.url);
    const join = { code: live.code, nickname: 'Newcomer' };
    expect(await newcomer.send('session:join', join)).toMatchObject({ ok: true });
    expect(await inside.send('session:refresh')).toMatchObject({ ok: true });
    expect(elsewhere.closed).toBe(false);
  });

  it('without a handshake are ended', async () => {
    const mute = await open('127.0.2.3', server.url);
    await mute.ended();
    expect(mute.frames.some((frame) => frame.startsWith('4'))).toBe(false);
  });
});

describe('stages', () => {
  it('of one address give way to newer ones beyond the cap, those of another stay', async () => {
    const stage = async (address: string) => {
      const socket = await open(address, server.url);
      await socket.handshake({ stage: live.code });
      return socket;
    };
    const elsewhere = await stage('127.0.2.5');
    const many = await inTurn(5, () => stage('127.0.2.4'));
    await expect
      .poll(() => many.map(({ closed }) => closed))
      .toEqual([true, true, false, false, false]);
    expect(await elsewhere.send('session:refresh')).toMatchObject({ ok: true });
  });
});

describe('a participant', () => {
  it('has one allowance over all sockets, and answers of others go on', async () => {
    const host = await live.host();
    const runId = await openRun(host, 'quiz', { seconds: 600 });
    const flooder = await live.phone('Flooder');
    const calm = await live.phone('Calm');
    const four = await Promise.all(Array.from({ length: 4 }, () => withToken(flooder.token)));
    const acks = await Promise.all(
      Array.from({ length: 400 }, (_, index) =>
        four[index % 4]!.send('answer:submit', { runId, answerId: `f${index}`, answer: [1] }),
      ),
    );
    const passed = acks.filter(({ code }) => code !== 'too-many-requests');
    expect(passed.filter(({ ok }) => ok)).toHaveLength(1);
    // Twice the allowance, when the flood falls on the turn of a window.
    expect(passed.length).toBeLessThanOrEqual(120);
    expect(await answer(calm, runId, [1])).toMatchObject({ ok: true });
  });

  it('has five sockets; with the sixth the oldest is sent away', async () => {
    const { token } = await live.phone('Many tabs');
    const six = await inTurn(6, () => withToken(token));
    await expect
      .poll(() => six.map(({ closed }) => closed))
      .toEqual([true, false, false, false, false, false]);
    expect(await six[5]!.send('session:refresh')).toMatchObject({ ok: true });
  });

  it('answers as herself, whatever the payload says', async () => {
    const host = await live.host();
    await host.send('run:reveal');
    const runId = await openRun(host, 'second', { seconds: 600 });
    const victim = await live.phone('Victim');
    const forger = await live.phone('Forger');
    const forged = { runId, answerId: 'forged', answer: [1] };
    await forger.client.send('answer:submit', {
      ...forged,
      participantId: victim.participantId,
      token: victim.token,
      nickname: 'Victim',
    });
    const { rows } = await live.database.pool.query(
      'SELECT participant_id FROM answer WHERE run_id = $1',
      [runId],
    );
    expect(rows).toEqual([{ participant_id: forger.participantId }]);
    expect(await answer(victim, runId, [0])).toMatchObject({ ok: true });
  });
});

describe('one connection', () => {
  it('that sends a giant frame is ended, and only that one', async () => {
    const giant = await visitor();
    const other = await visitor();
    giant.ws.send(`420["session:knock",{"code":"${'9'.repeat(70_000)}"}]`);
    await giant.ended();
    expect(await other.send('session:refresh')).toMatchObject({ code: 'not-joined' });
  });

  it('by polling may not send a giant body either', async () => {
    const url = `${live.url}/socket.io/?EIO=4&transport=polling`;
    const { sid } = JSON.parse((await (await fetch(url)).text()).slice(1));
    const post = (body: string) => fetch(`${url}&sid=${sid}`, { method: 'POST', body });
    const giant = await post(`4${'9'.repeat(70_000)}`).catch(() => null);
    // The server may hang up while the body is still on its way.
    expect(giant?.status ?? 413).toBe(413);
  });

  it('that sends packets without end is ended', async () => {
    const flood = await visitor();
    const other = await visitor();
    for (let index = 0; index < 1_500; index++) flood.ws.send('42["no:such"]');
    await flood.ended();
    expect(await other.send('session:refresh')).toMatchObject({ code: 'not-joined' });
  });

  it('gets three handshakes through, however many it starts at once', async () => {
    const { token } = await live.phone('Impatient');
    const earlier = await readMetrics(live.url);
    const socket = await open();
    for (let index = 0; index < 300; index++) socket.ws.send(`40${JSON.stringify({ token })}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const later = await readMetrics(live.url);
    const series = 'lectern_handshakes_total{audience="phone"}';
    expect(later(series) - earlier(series)).toBeLessThanOrEqual(3);
    socket.close();
    expect(await (await visitor()).send('session:refresh')).toMatchObject({ code: 'not-joined' });
  });
});
