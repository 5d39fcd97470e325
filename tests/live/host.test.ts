import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostEvents } from '@/domain/protocol';
import { until } from '../support/live-client';
import { HOST_TOKEN } from '../support/live-server';
import { answer, openLiveSession, openRun } from '../support/live-session';
import { sampleActivityId } from '../support/sample-deck';

let live: Awaited<ReturnType<typeof openLiveSession>>;

beforeEach(async () => {
  live = await openLiveSession();
});
afterEach(() => live.close());

describe('the host', () => {
  it('needs the token', async () => {
    const { sessionId } = live;
    expect(await live.connect({ sessionId }).refused()).toBe('not-host');
    expect(await live.connect({ sessionId, hostToken: 'guessed' }).refused()).toBe('not-host');
    expect(await live.connect({ sessionId: 'none', hostToken: HOST_TOKEN }).refused()).toBe(
      'unknown-session',
    );
  });

  it('is the only one whose commands are heard', async () => {
    const phone = await live.phone('Cheeky');
    const stage = await live.stage();
    const visitor = await live.connect({}).connected();
    const payload = {
      activityId: sampleActivityId('quiz'),
      participantId: phone.participantId,
      readmissionId: 'x',
      nickname: 'x',
      seconds: 10,
      shown: 1,
      live: true,
      locked: true,
      admit: true,
      address: null,
      edits: {},
      slideId: 'x',
      place: 'full',
      slides: true,
      closesAt: 1,
      team: 0,
      prompt: 'x',
      choices: ['a', 'b'],
    };
    for (const event of Object.keys(hostEvents)) {
      for (const client of [phone.client, stage, visitor]) {
        expect(await client.send(event, payload), event).toMatchObject({ code: 'not-host' });
        expect(await client.send(event, ['rubbish']), event).toMatchObject({ code: 'not-host' });
      }
    }
    expect((await live.host()).view).toMatchObject({ phase: 'lobby', version: 1 });
  });

  it('leads through a question, phase by phase', async () => {
    const host = await live.host();
    const phone = await live.phone('Ebba');
    const opened = await host.send('run:open', { activityId: sampleActivityId('quiz') });
    expect(opened).toMatchObject({ ok: true, version: 2, runId: expect.any(String) });
    expect(await host.send('leaderboard:show')).toMatchObject({ code: 'wrong-phase' });
    expect(await host.send('run:close')).toMatchObject({ ok: true, version: 3 });
    expect(await host.send('run:reveal')).toMatchObject({ ok: true, version: 4 });
    expect(await host.send('leaderboard:show')).toMatchObject({ ok: true, version: 5 });
    expect(await host.send('session:end')).toMatchObject({ ok: true, version: 6 });
    expect(await host.send('run:close')).toMatchObject({ code: 'session-ended' });
    await phone.client.until((view) => view.phase === 'ended');
    expect(phone.client.views.map(({ phase }) => phase)).toEqual([
      'lobby',
      'open',
      'closed',
      'revealed',
      'leaderboard',
      'ended',
    ]);
  });

  it('opens an activity again as its next round', async () => {
    const host = await live.host();
    await openRun(host, 'quiz');
    await host.send('run:reveal');
    await openRun(host, 'quiz');
    expect((await host.until((view) => view.run?.round === 2)).run?.number).toBe(2);
  });

  it('cannot open what is not in the deck', async () => {
    const host = await live.host();
    expect(await host.send('run:open', { activityId: 'nothing' })).toMatchObject({
      code: 'unknown-activity',
    });
  });

  it('cannot open an activity without options', async () => {
    const host = await live.host();
    await live.database.pool.query(
      `UPDATE activity SET config = jsonb_set(config, '{choices}', '[]') WHERE id = 'sample-poll'`,
    );
    expect(await host.send('run:open', { activityId: sampleActivityId('poll') })).toMatchObject({
      code: 'activity-not-ready',
    });
  });

  it('asks a poll on the spot, and again', async () => {
    const host = await live.host();
    const phone = await live.phone('Ebba');
    const ack = await host.send('run:ask', { prompt: 'Coffee break?', choices: ['Yes', 'No'] });
    expect(ack).toMatchObject({ ok: true });
    const view = await phone.client.until(({ phase }) => phase === 'open');
    expect(view.run).toMatchObject({ scored: false, config: { prompt: 'Coffee break?' } });
    expect(await answer(phone, ack.runId as string, [0])).toMatchObject({ ok: true });
    await host.send('run:reveal');
    const again = await host.send('run:open', { activityId: view.run?.activityId });
    expect(again).toMatchObject({ ok: true });
  });

  it('in two windows sees the same, and two clicks at once do one thing', async () => {
    const [left, right] = await Promise.all([live.host(), live.host()]);
    const clicks = await Promise.all([
      left.send('run:open', { activityId: sampleActivityId('quiz') }),
      right.send('run:open', { activityId: sampleActivityId('poll') }),
    ]);
    expect(clicks.filter(({ ok }) => ok)).toHaveLength(1);
    expect(clicks.find(({ ok }) => !ok)?.code).toBe('wrong-phase');
    await until(() => left.view.version === 2 && right.view.version === 2);
    expect(left.view.run?.runId).toBe(right.view.run?.runId);
  });

  it('in two processes does one thing for two clicks at once', async () => {
    const { startLiveServer } = await import('../support/live-server');
    const other = await startLiveServer(live.databaseUrl);
    try {
      const left = await live.host();
      const right = await live.at(other.url).host();
      const clicks = await Promise.all([
        left.send('run:open', { activityId: sampleActivityId('quiz') }),
        right.send('run:open', { activityId: sampleActivityId('poll') }),
      ]);
      expect(clicks.filter(({ ok }) => ok)).toHaveLength(1);
    } finally {
      await other.close();
    }
  });

  it('renames an unfit nickname everywhere', async () => {
    const host = await live.host();
    const phone = await live.phone('Unfit');
    const { participantId } = phone;
    expect(
      await host.send('participant:rename', { participantId, nickname: 'Row 3' }),
    ).toMatchObject({ ok: true });
    expect((await phone.client.until(({ me }) => me.nickname === 'Row 3')).me.score).toBe(0);
    expect(await host.send('participant:rename', { participantId, nickname: '' })).toMatchObject({
      code: 'nickname-refused',
    });
  });

  it('shows and hides the counts on the stage while a question is open', async () => {
    const host = await live.host();
    const stage = await live.stage();
    const phone = await live.phone('Ebba');
    const runId = await openRun(host, 'lines');
    await answer(phone, runId, [1]);
    await until(() => stage.tallies.some((tally) => tally.tally === null));
    await host.send('run:live', { live: true });
    const view = await stage.until(({ tally }) => tally !== null);
    expect(view).toMatchObject({ tally: { lines: [1, 0, 0], missing: 0 }, assessment: null });
    await host.send('run:live', { live: false });
    expect((await stage.until(({ run }) => run?.live === false)).tally).toBeNull();
  });

  it('gets a code for an event that does not exist', async () => {
    const host = await live.host();
    expect(await host.send('run:explode', {})).toMatchObject({ code: 'unknown-event' });
    expect(await host.send('run:extend', { seconds: -3 })).toMatchObject({ code: 'bad-request' });
    expect(await host.send('run:extend', 'soon')).toMatchObject({ code: 'bad-request' });
  });

  it('sends phones to the address that it chose', async () => {
    const host = await live.host();
    const stage = await live.stage();
    const address = 'http://192.168.7.7:3000';
    expect(await host.send('session:address', { address })).toMatchObject({ ok: true });
    const view = await stage.until(({ joinUrl }) => joinUrl.startsWith(address));
    expect(view).toMatchObject({
      joinAddress: '192.168.7.7:3000',
      joinUrl: `${address}/play/${live.code}`,
    });
    expect(await host.send('session:address', { address: 'javascript:alert(1)' })).toMatchObject({
      code: 'bad-request',
    });
  });
});
