import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplesOf } from '@/activities/examples';
import { activityTypes, rulesOf } from '@/activities/rules';
import { activityId } from '@/domain/ids';
import { verdictOf } from '@/domain/scoring';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { readReport } from '@/server/queries/report';
import { addActivity } from '@/server/store/activities';
import { answer, openLiveSession } from '../support/live-session';

// Every activity type in a real session: opened, answered, revealed, and read afterwards.

let live: Awaited<ReturnType<typeof openLiveSession>>;
beforeAll(async () => {
  live = await openLiveSession();
});
afterAll(() => live.close());

const played = activityTypes.map((type) => {
  const example = examplesOf(type).find(({ own }) => own !== null);
  if (!example) throw new Error(`${type} has no example with an answer.`);
  return { type, example };
});

describe.each(played)('an activity of type $type', ({ type, example }) => {
  const rules = rulesOf(type);
  const { own } = example;
  const config = rules.config.parse({ ...example.config, seconds: null });
  const id = activityId.parse(`every-${type}`);

  it('is asked, answered, scored and reported', async () => {
    const added = await addActivity(live.database, LOCAL_OWNER, live.lectureId, {
      ...{ id, type, version: rules.version, config },
      ...{ contentHash: type, origin: 'written', line: 0, lineEnd: 0, section: '' },
      ...{ rule: 'test', reason: 'made for a test', status: 'kept' },
    });
    expect(added).toBe(true);
    const host = await live.host();
    const phone = await live.phone(`Ann ${type}`);
    const opened = await host.send('run:open', { activityId: id });
    expect(opened.ok).toBe(true);
    const asked = await phone.client.until((view) => view.run?.type === type);
    expect(asked.run?.config).toEqual(rules.withoutKey(config));
    const runId = opened.runId as string;
    expect((await answer(phone, runId, { nonsense: true })).code).toBe('bad-answer');
    expect((await answer(phone, runId, own)).ok).toBe(true);
    await host.send('run:reveal');
    const { me } = await phone.client.until((view) => view.phase === 'revealed');
    expect(me.answer).toEqual(own);
    const share = rules.scored(config) ? rules.score(config, own) : null;
    expect(me.verdict).toBe(share === null ? null : verdictOf(share));
    expect(me.points).toBe(share === null ? null : Math.round(share * config.points));

    const report = await readReport(live.database, LOCAL_OWNER, live.sessionId);
    const run = report?.runs.find((one) => one.runId === runId);
    expect(run).toMatchObject({ answered: 1, type, key: rules.sayKey(config) });
    const said = report?.people
      .flatMap(({ answers }) => answers)
      .find((one) => one.runId === runId);
    expect(said?.text).toBe(rules.say(rules.withoutKey(config), own));
  });
});
