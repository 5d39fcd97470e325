import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../support/live-client';
import { answer, makeSession, openLiveSession, openRun } from '../support/live-session';

/** What is said at the door of a session in class, without teams. */
const OPEN_DOOR = { ok: true, mode: 'live', nicknames: 'free', teams: null, shared: false };

let live: Awaited<ReturnType<typeof openLiveSession>>;

beforeAll(async () => {
  live = await openLiveSession();
});
afterAll(() => live.close());

const join = async (nickname: string, code: string = live.code) =>
  (await live.connect({}).connected()).send('session:join', { code, nickname });

describe('knocking', () => {
  const knock = async (code: string) =>
    (await live.connect({}).connected()).send('session:knock', { code });

  it('says whether a code is good, before a name is typed', async () => {
    expect(await knock(live.code)).toEqual(OPEN_DOOR);
    expect(await knock('000001')).toMatchObject({ ok: false, code: 'unknown-code' });
    expect(await knock('12')).toMatchObject({ ok: false, code: 'bad-request' });
  });

  it('is answered at a locked door too: somebody who was in may ask to be let back in', async () => {
    const host = await live.host();
    await host.send('session:lock', { locked: true });
    expect(await knock(live.code)).toEqual(OPEN_DOOR);
    await host.send('session:lock', { locked: false });
  });

  it('says when the session is over', async () => {
    const ended = await makeSession(live.database);
    await live.database.pool.query(
      "UPDATE session SET phase = 'ended', ended_at = now() WHERE id = $1",
      [ended.sessionId],
    );
    expect(await knock(ended.code)).toMatchObject({ ok: false, code: 'session-ended' });
  });
});

describe('joining', () => {
  it('gives a token, an id and the view', async () => {
    expect(await join('Ebba')).toMatchObject({
      ok: true,
      token: expect.any(String),
      participantId: expect.any(String),
      view: { audience: 'phone', phase: 'lobby', me: { nickname: 'Ebba', score: 0, answer: null } },
    });
  });

  it('shows the name to stage and host', async () => {
    const [host, stage] = await Promise.all([live.host(), live.stage()]);
    const rooms: { names?: string[]; people?: unknown }[] = [];
    stage.socket.on('session:room', (room) => rooms.push(room));
    await join('Ngozi');
    await until(() => rooms.some(({ names }) => names?.includes('Ngozi')));
    host.send('session:refresh');
    const { view } = (await host.send('session:refresh')) as never as { view: typeof host.view };
    expect(view.people.map(({ nickname }) => nickname)).toContain('Ngozi');
  });

  it.each([
    ['an unknown code', '000001', 'Ada', 'unknown-code'],
    ['a code that is none', '12', 'Ada', 'bad-request'],
  ])('refuses %s', async (_what, code, nickname, refusal) => {
    expect(await join(nickname, code)).toMatchObject({ ok: false, code: refusal });
  });

  it.each([
    ['empty', ''],
    ['200 characters', 'x'.repeat(200)],
    ['a bidi trick', 'Ada\u202Exe'],
  ])('refuses a nickname that is %s', async (_what, nickname) => {
    expect(await join(nickname)).toMatchObject({ ok: false, code: 'nickname-refused' });
  });

  it('refuses a nickname that is taken, also in other letters', async () => {
    await join('Tomasz');
    expect(await join('TOMASZ')).toMatchObject({ ok: false, code: 'nickname-taken' });
  });

  it('lets one of two in who come with the same name at once', async () => {
    const acks = await Promise.all([join('Twin'), join('twin'), join('TWIN')]);
    expect(acks.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is possible at any time, with the present question', async () => {
    const host = await live.host();
    const runId = await openRun(host, 'quiz');
    const late = await live.phone('Latecomer');
    expect(late.client.view).toMatchObject({ phase: 'open', run: { runId, type: 'choice' } });
    expect(await answer(late, runId, [1])).toMatchObject({ ok: true });
    await host.send('run:reveal');
  });

  it('is refused while the door is locked; those who are in stay in', async () => {
    const phone = await live.phone('Inside');
    const host = await live.host();
    await host.send('session:lock', { locked: true });
    expect(await join('Outside')).toMatchObject({ ok: false, code: 'session-locked' });
    expect((await live.resume(phone.token)).view.me.nickname).toBe('Inside');
    await host.send('session:lock', { locked: false });
    expect(await join('Outside')).toMatchObject({ ok: true });
  });

  it('is refused after the end', async () => {
    const ended = await makeSession(live.database);
    await live.database.pool.query(
      "UPDATE session SET phase = 'ended', ended_at = now() WHERE id = $1",
      [ended.sessionId],
    );
    expect(await join('Ada', ended.code)).toMatchObject({ ok: false, code: 'session-ended' });
  });
});

describe('coming back', () => {
  it('with the token gives the same person, score and answer', async () => {
    const host = await live.host();
    const phone = await live.phone('Returner');
    const runId = await openRun(host, 'quiz');
    await answer(phone, runId, [1]);
    phone.client.close();
    const back = await live.resume(phone.token);
    expect(back.view.me).toMatchObject({ participantId: phone.participantId, answer: [1] });
    await host.send('run:reveal');
    const revealed = await back.until((view) => view.phase === 'revealed');
    expect(revealed.me.score).toBeGreaterThan(400);
  });

  it('in a second tab shows there what the first one answered', async () => {
    const host = await live.host();
    const phone = await live.phone('Two tabs');
    const tab = await live.resume(phone.token);
    const runId = await openRun(host, 'quiz');
    await answer(phone, runId, [0]);
    await tab.until((view) => Array.isArray(view.me.answer));
    expect(tab.view.me.answer).toEqual([0]);
    await host.send('run:reveal');
  });

  it('with a token that nobody was given is refused', async () => {
    expect(await live.connect({ token: 'x'.repeat(32) }).refused()).toBe('bad-token');
  });

  it('without the token needs the host, and then it is the same person', async () => {
    const host = await live.host();
    const lost = await live.phone('Private tab');
    const visitor = await live.connect({}).connected();
    const asked = await visitor.send('session:ask-back', {
      code: live.code,
      nickname: 'private TAB',
    });
    expect(asked).toMatchObject({ ok: true, token: expect.any(String) });
    const token = asked.token as string;
    expect(await live.connect({ token }).refused()).toBe('waiting');
    const { view } = (await host.send('session:refresh')) as never as { view: typeof host.view };
    const request = view.readmissions.find(({ nickname }) => nickname === 'Private tab');
    expect(
      await host.send('readmission:answer', { readmissionId: request?.readmissionId, admit: true }),
    ).toMatchObject({ ok: true });
    expect((await live.resume(token)).view.me.participantId).toBe(lost.participantId);
    expect(await live.connect({ token: lost.token }).refused()).toBe('bad-token');
  });

  it('is over for somebody whom the host has removed, and the name is free again', async () => {
    const host = await live.host();
    const rude = await live.phone('Rude');
    await host.send('participant:remove', { participantId: rude.participantId });
    await until(() => !rude.client.socket.connected);
    expect(rude.client.received.join()).toContain('participant:removed');
    expect(await live.connect({ token: rude.token }).refused()).toBe('removed');
    expect(await join('Rude')).toMatchObject({ ok: true });
  });
});

describe('a session that everybody has left', () => {
  it('is read anew by whoever comes next, so that nothing of it is kept', async () => {
    const other = await makeSession(live.database);
    const visitor = await live.connect({}).connected();
    await visitor.send('session:join', { code: other.code, nickname: 'Only one' });
    visitor.close();
    await live.database.pool.query("UPDATE session SET title = 'Renamed' WHERE id = $1", [
      other.sessionId,
    ]);
    await expect
      .poll(async () => {
        const stage = live.connect({ stage: other.code });
        const { title } = await stage.until(() => true);
        stage.close();
        return title;
      })
      .toBe('Renamed');
  });
});
