import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TallyView } from '@/domain/views';
import { until } from '../support/live-client';
import { answer, makeSession, openLiveSession, openRun } from '../support/live-session';

type Live = Awaited<ReturnType<typeof openLiveSession>>;
let live: Live;

beforeAll(async () => {
  live = await openLiveSession();
});
afterAll(() => live.close());

async function storedAnswers(runId: string): Promise<{ participant_id: string; value: unknown }[]> {
  const { rows } = await live.database.pool.query(
    'SELECT participant_id, value FROM answer WHERE run_id = $1',
    [runId],
  );
  return rows;
}

/** Opens an activity, whatever the phase, and closes it at the end of the test. */
async function withRun(
  activity: Parameters<typeof openRun>[1],
  test: (runId: string, host: Awaited<ReturnType<Live['host']>>) => Promise<void>,
) {
  const host = await live.host();
  const runId = await openRun(host, activity);
  try {
    await test(runId, host);
  } finally {
    await host.send('run:reveal');
  }
}

describe('an answer', () => {
  it('is in the database when it is acknowledged', async () => {
    const phone = await live.phone('Committed');
    await withRun('quiz', async (runId) => {
      const ack = await answer(phone, runId, [1], 'first');
      expect(ack).toMatchObject({ ok: true, answerId: 'first', receivedAt: expect.any(Number) });
      expect(await storedAnswers(runId)).toEqual([
        { participant_id: phone.participantId, value: [1] },
      ]);
    });
  });

  it('counts once when it is sent again, and is answered as stored with its first time', async () => {
    const phone = await live.phone('Resender');
    await withRun('quiz', async (runId, host) => {
      const [first, twin] = await Promise.all([
        answer(phone, runId, [1], 'same'),
        answer(phone, runId, [1], 'same'),
      ]);
      const later = await answer(phone, runId, [1], 'same');
      expect(first.ok && twin.ok && later.ok).toBe(true);
      expect(later.receivedAt).toBe(first.receivedAt);
      await host.send('run:close');
      expect(await answer(phone, runId, [1], 'same')).toMatchObject({
        ok: true,
        receivedAt: first.receivedAt,
      });
      expect(await storedAnswers(runId)).toHaveLength(1);
    });
  });

  it('cannot be changed by a second one', async () => {
    const phone = await live.phone('Changer');
    await withRun('quiz', async (runId) => {
      await answer(phone, runId, [0], 'one');
      expect(await answer(phone, runId, [1], 'two')).toMatchObject({
        ok: false,
        code: 'already-answered',
      });
      expect((await storedAnswers(runId))[0]?.value).toEqual([0]);
    });
  });

  it('is refused after the close, and is not stored', async () => {
    const phone = await live.phone('Late');
    await withRun('quiz', async (runId, host) => {
      await host.send('run:close');
      expect(await answer(phone, runId, [1])).toMatchObject({ ok: false, code: 'run-closed' });
      expect(await storedAnswers(runId)).toEqual([]);
    });
  });

  it('is refused for a run of another session', async () => {
    const phone = await live.phone('Stranger');
    const other = await makeSession(live.database);
    const { rows } = await live.database.pool.query(
      `INSERT INTO run (id, session_id, activity_id, round, number, type, config, scored, opens_at)
       SELECT 'foreign', $1, activity_id, 1, 1, type, config, scored, now() FROM
         (SELECT id AS activity_id, type, config, true AS scored FROM activity
          WHERE lecture_id = $2 AND id = 'sample-quiz') AS item RETURNING id`,
      [other.sessionId, other.lectureId],
    );
    expect(rows).toHaveLength(1);
    expect(await answer(phone, 'foreign', [1])).toMatchObject({ ok: false, code: 'unknown-run' });
    expect(await answer(phone, 'no-such-run', [1])).toMatchObject({
      ok: false,
      code: 'unknown-run',
    });
    expect(await storedAnswers('foreign')).toEqual([]);
  });

  it('for an older run costs one look at the rows, so a room full of resends is cheap', async () => {
    const phone = await live.phone('Herd');
    const host = await live.host();
    const old = await openRun(host, 'quiz');
    await answer(phone, old, [1], 'old');
    await host.send('run:reveal');
    await withRun('poll', async () => {
      let looks = 0;
      const count = () => {
        looks += 1;
      };
      live.database.pool.on('acquire', count);
      const acks = await Promise.all(
        Array.from({ length: 20 }, () => answer(phone, old, [1], 'old')),
      );
      live.database.pool.off('acquire', count);
      expect(acks.every(({ ok }) => ok)).toBe(true);
      // The sweep for deadlines may look once or twice meanwhile.
      expect(looks).toBeLessThanOrEqual(22);
    });
  });

  it('is taken by a process that has not yet heard of the run', async () => {
    const { startLiveServer } = await import('../support/live-server');
    const other = await startLiveServer(live.databaseUrl);
    try {
      const phone = await live.at(other.url).phone('Elsewhere');
      await withRun('quiz', async (runId) => {
        expect(await answer(phone, runId, [1])).toMatchObject({ ok: true });
        expect(await answer(phone, runId, [0])).toMatchObject({ code: 'already-answered' });
      });
    } finally {
      await other.close();
    }
  });

  it('belongs to the holder of the token, whatever the payload says', async () => {
    const honest = await live.phone('Honest');
    const liar = await live.phone('Liar');
    await withRun('quiz', async (runId) => {
      await liar.client.send('answer:submit', {
        runId,
        answerId: 'forged',
        answer: [1],
        participantId: honest.participantId,
        token: honest.token,
      });
      expect(await storedAnswers(runId)).toEqual([
        { participant_id: liar.participantId, value: [1] },
      ]);
    });
  });

  it('needs somebody who joined', async () => {
    await withRun('quiz', async (runId) => {
      const visitor = await live.connect({}).connected();
      const stage = await live.stage();
      const payload = { runId, answerId: 'x', answer: [1] };
      expect(await visitor.send('answer:submit', payload)).toMatchObject({ code: 'not-joined' });
      expect(await stage.send('answer:submit', payload)).toMatchObject({ code: 'not-joined' });
    });
  });

  it.each([
    ['an index out of range', [3]],
    ['a negative index', [-1]],
    ['a fraction', [0.5]],
    ['two where one is asked', [0, 1]],
    ['nothing', []],
    ['a number instead of a list', 1],
    ['text', 'B'],
    ['null', null],
    ['an object', { length: 1, 0: 1 }],
    ['deep nesting', JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`)],
  ])('of %s is refused as bad-answer', async (_what, value) => {
    const phone = await live.phone(`Bad ${Math.random()}`.slice(0, 20));
    await withRun('quiz', async (runId) => {
      expect(await answer(phone, runId, value)).toMatchObject({ ok: false, code: 'bad-answer' });
      expect(await storedAnswers(runId)).toEqual([]);
    });
  });

  it('of a megabyte ends the connection and nothing else', async () => {
    const phone = await live.phone('Huge');
    await withRun('quiz', async (runId) => {
      phone.client.socket.emit('answer:submit', {
        runId,
        answerId: 'huge',
        answer: 'x'.repeat(1_000_000),
      });
      await until(() => !phone.client.socket.connected);
      const back = await live.resume(phone.token);
      expect(await answer({ ...phone, client: back }, runId, [1])).toMatchObject({ ok: true });
    });
  });

  it('is counted for the host and the stage, not for phones', async () => {
    const phone = await live.phone('Counted');
    const stage = await live.stage();
    await withRun('quiz', async (runId, host) => {
      await answer(phone, runId, [1]);
      // A tally that was asked for before may come first, with nobody in it.
      const counted = (t: TallyView) => t.runId === runId && t.answered > 0;
      const tally = await until(() => host.tallies.findLast(counted));
      expect(tally).toMatchObject({ answered: 1, tally: { counts: [0, 1, 0] } });
      const hidden = await until(() => stage.tallies.findLast(counted));
      expect(hidden).toMatchObject({ answered: 1, tally: null, assessment: null });
      expect(phone.client.tallies).toEqual([]);
    });
  });
});

describe('many answers', () => {
  it('in the same moment are all stored, each once', async () => {
    const phones = await Promise.all(
      Array.from({ length: 120 }, (_, index) => live.phone(`Crowd ${index}`)),
    );
    await withRun('poll', async (runId) => {
      const acks = await Promise.all(
        phones.map((phone, index) => answer(phone, runId, [index % 2])),
      );
      expect(acks.filter(({ ok }) => ok)).toHaveLength(120);
      const stored = await storedAnswers(runId);
      expect(new Set(stored.map((row) => row.participant_id)).size).toBe(120);
      const host = await live.host();
      expect(host.view).toMatchObject({ answered: 120, tally: { counts: [60, 60] } });
    });
  });

  it('that race with the close are stored exactly when they are acknowledged', async () => {
    const phones = await Promise.all(
      Array.from({ length: 60 }, (_, index) => live.phone(`Racer ${index}`)),
    );
    for (let round = 0; round < 5; round++) {
      await withRun('quiz', async (runId, host) => {
        const racing = phones.map(async (phone, index) => {
          await new Promise((resolve) => setTimeout(resolve, index % 12));
          return { phone, ack: await answer(phone, runId, [index % 3]) };
        });
        await new Promise((resolve) => setTimeout(resolve, 3 + round * 2));
        await host.send('run:close');
        const outcomes = await Promise.all(racing);
        const acknowledged = outcomes.filter(({ ack }) => ack.ok);
        expect(outcomes.filter(({ ack }) => !ack.ok).map(({ ack }) => ack.code)).toEqual(
          Array(outcomes.length - acknowledged.length).fill('run-closed'),
        );
        const { rows } = await live.database.pool.query(
          'SELECT participant_id, verdict FROM answer WHERE run_id = $1',
          [runId],
        );
        expect(rows.map((row) => row.participant_id).sort()).toEqual(
          acknowledged.map(({ phone }) => phone.participantId).sort(),
        );
        expect(rows.every((row) => row.verdict !== null)).toBe(true);
        expect(
          (await host.until((view) => view.phase === 'closed' && view.run?.runId === runId))
            .answered,
        ).toBe(acknowledged.length);
      });
    }
  });
});
