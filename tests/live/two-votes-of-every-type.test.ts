import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplesOf } from '@/activities/examples';
import { guessesOf } from '@/activities/guesses';
import { activityTypes, rulesOf } from '@/activities/rules';
import type { ActivityConfig, AnyActivityRules } from '@/domain/activity';
import { activityId } from '@/domain/ids';
import { verdictOf } from '@/domain/scoring';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { readOwnResult } from '@/server/queries/own-result';
import { readReport } from '@/server/queries/report';
import { addActivity } from '@/server/store/activities';
import type { Phone } from '../support/live-client';
import { answer, makeSession, openLiveSession } from '../support/live-session';

// Peer instruction with every type that has a right answer: two votes on one question, one score.

let live: Awaited<ReturnType<typeof openLiveSession>>;
beforeAll(async () => {
  live = await openLiveSession();
});
afterAll(() => live.close());

const played = activityTypes.flatMap((type) => {
  const rules = rulesOf(type);
  return examplesOf(type).flatMap(({ id, config }) => {
    const parsed = rules.config.parse({ ...config, seconds: null });
    const isReady = rules.scored(parsed) && rules.gaps(parsed).length === 0;
    return isReady ? { type, id, rules, config: parsed } : [];
  });
});

/** A right answer, and wrong ones from worst to best: the best may be right in part. */
function answersOf(type: string, rules: AnyActivityRules, config: ActivityConfig) {
  const guesses = guessesOf(type);
  let seed = 7;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const wrong = Array.from({ length: 40 }, () => guesses?.guess(config, random))
    .filter((value) => rules.score(config, value) < 1)
    .toSorted((a, b) => rules.score(config, a) - rules.score(config, b));
  if (wrong.length === 0) throw new Error(`No wrong answer of ${type} was guessed.`);
  return { right: guesses?.right(config), wrong: wrong[0], part: wrong.at(-1) };
}

const grouped = (values: unknown[]) => values.map((value) => ({ value, count: 1 }));

describe.each(played)('two votes on $type ($id)', ({ type, id, rules, config }) => {
  const { right, wrong, part } = answersOf(type, rules, config);
  const points = (value: unknown) => Math.round(rules.score(config, value) * config.points);

  it('are counted beside each other, and the second takes the place of the first', async () => {
    const session = await makeSession(live.database, { speed: false });
    const activity = activityId.parse(`two-votes-${type}-${id}`);
    await addActivity(live.database, LOCAL_OWNER, session.lectureId, {
      ...{ id: activity, type, version: rules.version, config },
      ...{ contentHash: id, origin: 'written', line: 0, lineEnd: 0, section: '' },
      ...{ rule: 'test', reason: 'made for a test', status: 'kept' },
    });
    const room = live.into(session);
    const [host, stage] = [await room.host(), await room.stage()];
    const names = ['Ada', 'Bo', 'Cy', 'Di', 'Ed'];
    const phones = await Promise.all(names.map((name) => room.phone(name)));
    const vote = async (values: unknown[]) => {
      const { runId, ok } = await host.send('run:open', { activityId: activity });
      expect(ok).toBe(true);
      for (const [index, value] of values.entries()) {
        const ack = await answer(phones[index] as Phone, runId as string, value);
        expect(ack).toMatchObject({ ok: true });
      }
      return runId as string;
    };

    // Ada stays right, Bo learns, Cy unlearns, Di stays in part right, Ed goes home.
    const before = [right, wrong, right, part, right];
    const now = [right, right, wrong, part];
    const first = await vote(before);
    await host.send('run:close');
    expect((await host.until(({ phase }) => phase === 'closed')).assessment?.right).toBe(3);
    await host.send('run:discuss', { seconds: 60 });
    const second = await vote(now);
    for (const { client } of phones) {
      const { me } = await client.until(({ run }) => run?.runId === second);
      expect(me).toMatchObject({ score: 0, verdict: null });
      if (config.explanation) {
        expect(client.received.join()).not.toContain(JSON.stringify(config.explanation));
      }
    }
    expect(stage.received.join()).not.toContain('"assessment":{');
    await host.send('run:reveal');

    const rounds = {
      before: {
        ...{ round: 1, answered: 5, right: 3 },
        tally: rules.tally(rules.withoutKey(config), grouped(before)),
      },
      now: {
        ...{ round: 2, answered: 4, right: 2 },
        tally: rules.tally(rules.withoutKey(config), grouped(now)),
      },
      moves: { rightRight: 1, rightWrong: 1, wrongRight: 1, wrongWrong: 1 },
      gain: 0,
    };
    const asJson = JSON.parse(JSON.stringify(rounds));
    expect((await stage.until(({ phase }) => phase === 'revealed')).rounds).toEqual(asJson);
    expect((await host.until(({ phase }) => phase === 'revealed')).rounds).toEqual(asJson);

    const scores = [...now.map(points), 0];
    for (const [index, { client }] of phones.entries()) {
      const { me } = await client.until(({ phase }) => phase === 'revealed');
      expect(me.score).toBe(scores[index]);
      const value = now[index];
      expect(me.verdict).toBe(value === undefined ? null : verdictOf(rules.score(config, value)));
    }
    const report = await readReport(live.database, LOCAL_OWNER, session.sessionId);
    expect(report?.runs.map(({ runId, replaced }) => [runId, replaced])).toEqual([
      [first, true],
      [second, false],
    ]);
    expect(report?.runs[1]?.moves).toEqual(rounds.moves);
    expect(
      names.map((name) => report?.people.find(({ nickname }) => nickname === name)?.score),
    ).toEqual(scores);
    const resultKey = phones[3]?.client.view.me.resultPath.split('/').at(-1) ?? '';
    expect(await readOwnResult(live.database, resultKey)).toMatchObject({
      ...{ score: scores[3], runs: [{ replaced: true }, { replaced: false }] },
    });
  });
});
