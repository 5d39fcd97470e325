import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HomeworkSettings } from '@/domain/homework/homework-settings';
import type { HomeworkQuestion } from '@/domain/homework/homework-views';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { completeConfig } from '@/server/config';
import { startHomework } from '@/server/desk/start-homework';
import { readOwnResult } from '@/server/queries/own-result';
import { readReport } from '@/server/queries/report';
import { peopleTable } from '@/server/queries/report-table';
import { type Phone, until } from '../support/live-client';
import { answer, openLiveSession } from '../support/live-session';
import { KEY_PARTS, sampleActivityId } from '../support/sample-deck';

let live: Awaited<ReturnType<typeof openLiveSession>>;
beforeAll(async () => {
  live = await openLiveSession();
});
afterAll(() => live.close());

const DAY_MS = 86_400_000;
const place = { config: completeConfig({ databaseUrl: 'postgres://none' }), origin: null };

async function give(settings: Partial<HomeworkSettings> = {}, forMs = DAY_MS) {
  const given = { feedback: 'at-once' as const, attempts: 1, ...settings };
  const terms = { ...given, closesAt: Date.now() + forMs, address: null };
  const made = await startHomework(live.database, LOCAL_OWNER, live.lectureId, terms, place);
  if (!made.ok) throw new Error(made.message);
  return { ...made, ...live.into(made) };
}

function homeworkOf({ client }: Pick<Phone, 'client'>) {
  const { homework } = client.view;
  if (!homework) throw new Error('This is no homework.');
  return homework;
}

const question = (phone: Pick<Phone, 'client'>, name: 'quiz' | 'second' | 'poll' | 'lines') => {
  const found = homeworkOf(phone).questions.find(
    (one) => one.activityId === sampleActivityId(name),
  );
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

const next = (phone: Pick<Phone, 'client'>, name: Parameters<typeof question>[1]) =>
  question(phone, name).next ?? 'none';

async function refreshed(phone: Phone) {
  const ack = await phone.client.send('session:refresh');
  phone.client.views.push(ack.view as Phone['client']['view']);
  return phone;
}

async function answered(phone: Phone, name: Parameters<typeof question>[1], value: unknown) {
  const ack = await answer(phone, next(phone, name), value);
  expect(ack).toMatchObject({ ok: true });
  return question(await refreshed(phone), name);
}

const leaksOf = (packets: string[]) =>
  KEY_PARTS.filter((part) => packets.join('\n').includes(part));

describe('a homework', () => {
  it('is joined with a code, without the key, every question open', async () => {
    const homework = await give();
    const phone = await homework.phone('Ada');
    expect(phone.client.view).toMatchObject({ phase: 'open', run: null });
    expect(homeworkOf(phone).questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(leaksOf(phone.client.received)).toEqual([]);
    expect(leaksOf([JSON.stringify(phone.client.view)])).toEqual([]);
  });

  it('shows the key of one question after the own answer to it, and of no other', async () => {
    const homework = await give();
    const phone = await homework.phone('Ada');
    const other = await homework.phone('Bo');
    const after = await answered(phone, 'quiz', [1]);
    expect(after).toMatchObject({ revealed: true, next: null });
    expect(after.given).toEqual([{ value: [1], verdict: 'right', points: 1000 }]);
    expect(after.config).toHaveProperty('correct');
    expect(question(phone, 'second').config).not.toHaveProperty('correct');
    const pushed = phone.client.received.find((packet) => packet.includes('homework:question'));
    expect(pushed).toContain(sampleActivityId('quiz'));
    await refreshed(other);
    expect(leaksOf([...other.client.received, JSON.stringify(other.client.view)])).toEqual([]);
    expect(JSON.stringify(other.client.views)).not.toContain(phone.participantId);
  });

  it('keeps all attempts, shows no key between them, and takes none after the last', async () => {
    const homework = await give({ attempts: 2 });
    const phone = await homework.phone('Ada');
    const first = next(phone, 'quiz');
    const once = await answered(phone, 'quiz', [0]);
    expect(once).toMatchObject({ revealed: false });
    expect(once.given).toEqual([{ value: [0], verdict: 'wrong', points: 0 }]);
    expect(leaksOf([JSON.stringify(once)])).toEqual([]);
    expect(await answer(phone, first, [1])).toMatchObject({ code: 'already-answered' });
    const twice = await answered(phone, 'quiz', [2]);
    expect(twice.given.map(({ value }) => value)).toEqual([[0], [2]]);
    expect(twice).toMatchObject({ revealed: true, next: null });
  });

  it('says nothing before handing in, when that was chosen, and then takes nothing more', async () => {
    const homework = await give({ feedback: 'at-end', attempts: 2 });
    const phone = await homework.phone('Ada');
    const saved = await answered(phone, 'quiz', [1]);
    expect(saved.given).toEqual([{ value: [1], verdict: null, points: null }]);
    const open = next(phone, 'second');
    expect(leaksOf(phone.client.received)).toEqual([]);
    expect(await phone.client.send('homework:finish')).toMatchObject({ ok: true });
    const finished = await phone.client.until((view) => view.homework?.finished === true);
    const quiz = finished.homework?.questions.find(({ type }) => type === 'choice');
    expect(quiz?.given[0]).toMatchObject({ verdict: 'right', points: 1000 });
    expect(quiz?.config).toHaveProperty('correct');
    expect(await answer(phone, open, [0])).toMatchObject({ code: 'run-closed' });
    expect(await phone.client.send('homework:finish')).toMatchObject({ ok: true });
  });

  it('goes on where it was on the same phone, and with what was sent again', async () => {
    const homework = await give();
    const phone = await homework.phone('Ada');
    const runId = next(phone, 'quiz');
    await answer(phone, runId, [1], 'kept-on-the-phone');
    phone.client.close();
    const back = await homework.resume(phone.token);
    expect(question({ client: back }, 'quiz').given).toHaveLength(1);
    const again = { ...phone, client: back };
    expect(await answer(again, runId, [1], 'kept-on-the-phone')).toMatchObject({ ok: true });
    expect(await answer(again, runId, [0], 'another')).toMatchObject({ code: 'already-answered' });
  });

  it('refuses what is no question of it, and what does not fit', async () => {
    const homework = await give({ attempts: 2 });
    const phone = await homework.phone('Ada');
    const stranger = await (await give({ attempts: 2 })).phone('Bo');
    expect(await answer(phone, 'no-such-run', [0])).toMatchObject({ code: 'unknown-run' });
    expect(await answer(phone, next(stranger, 'quiz'), [0])).toMatchObject({ code: 'unknown-run' });
    expect(await answer(phone, next(phone, 'quiz'), [9])).toMatchObject({ code: 'bad-answer' });
    const first = next(phone, 'quiz');
    await answered(phone, 'quiz', [0]);
    const second = next(phone, 'quiz');
    await answered(phone, 'quiz', [1]);
    expect(second).not.toBe(first);
  });

  it('does not take a second attempt before the first', async () => {
    const homework = await give({ attempts: 2 });
    const phone = await homework.phone('Ada');
    const { rows } = await live.database.pool.query<{ id: string }>(
      'SELECT id FROM run WHERE session_id = $1 AND activity_id = $2 AND round = 2',
      [homework.sessionId, sampleActivityId('quiz')],
    );
    expect(await answer(phone, rows[0]?.id ?? '', [1])).toMatchObject({ code: 'run-closed' });
  });
});

describe('the host of a homework', () => {
  it('sees how far everybody is, by the latest attempts', async () => {
    const homework = await give({ attempts: 2 });
    const host = await homework.host();
    const ada = await homework.phone('Ada');
    const bo = await homework.phone('Bo');
    await answered(ada, 'quiz', [0]);
    await answered(ada, 'quiz', [1]);
    await answered(bo, 'quiz', [0]);
    const packet = await until(() =>
      host.received.findLast(
        (text) => text.includes('"homework:progress"') && text.includes('"answered":2'),
      ),
    );
    const [, [progress]] = JSON.parse(packet);
    expect(progress.questions[0]).toMatchObject({ number: 1, answered: 2, right: 1 });
    expect(progress.progress).toHaveLength(2);
  });

  it('moves the deadline, for everybody at once, but not into the past', async () => {
    const homework = await give();
    const host = await homework.host();
    const phone = await homework.phone('Ada');
    const closesAt = Date.now() + 5 * DAY_MS;
    expect(await host.send('homework:deadline', { closesAt: 1 })).toMatchObject({
      code: 'bad-deadline',
    });
    expect(await host.send('homework:deadline', { closesAt })).toMatchObject({
      ok: true,
      version: 2,
    });
    const moved = await phone.client.until(({ version }) => version === 2);
    expect(moved.homework?.closesAt).toBe(closesAt);
  });

  it('cannot lead it like a session', async () => {
    const host = await (await give()).host();
    for (const event of ['run:close', 'run:reveal', 'leaderboard:show', 'run:pause']) {
      expect(await host.send(event), event).toMatchObject({ code: 'wrong-phase' });
    }
    const opening = { activityId: sampleActivityId('quiz') };
    expect(await host.send('run:open', opening)).toMatchObject({ code: 'wrong-phase' });
    expect(await host.send('session:lock', { locked: true })).toMatchObject({ ok: true });
    const led = await live.host();
    expect(await led.send('homework:deadline', { closesAt: Date.now() + DAY_MS })).toMatchObject({
      code: 'wrong-phase',
    });
  });

  it('ends it early: all answers are scored, and everything is shown and reported', async () => {
    const homework = await give({ feedback: 'at-end', attempts: 3 });
    const host = await homework.host();
    const ada = await homework.phone('Ada');
    const bo = await homework.phone('Bo');
    await answered(ada, 'quiz', [1]);
    await answered(ada, 'second', [0, 2]);
    await answered(ada, 'quiz', [0]);
    await answered(bo, 'quiz', [1]);
    const open = next(bo, 'second');
    expect(await host.send('session:end')).toMatchObject({ ok: true });
    const ended = await bo.client.until(({ phase }) => phase === 'ended');
    expect(ended.homework?.questions.every(({ revealed }) => revealed)).toBe(true);
    expect(await answer(bo, open, [0])).toMatchObject({ code: 'run-closed' });
    expect(await host.send('session:end')).toMatchObject({ code: 'session-ended' });

    const report = await readReport(live.database, LOCAL_OWNER, homework.sessionId);
    expect(report?.runs.map(({ round, answered: count }) => [round, count])).toEqual([
      ...[
        [1, 2],
        [1, 1],
        [1, 0],
        [1, 0],
        [1, 0],
      ],
      [2, 1],
    ]);
    expect(report?.people.map(({ nickname, score }) => [nickname, score])).toEqual([
      ['Ada', 1000],
      ['Bo', 1000],
    ]);
    const [heading, first] = report ? peopleTable(report) : [];
    expect(heading?.some((cell) => String(cell).endsWith('(attempt 2)'))).toBe(true);
    // Right once of two questions: the latest attempt at the other was wrong.
    expect(first?.slice(1, 6)).toEqual(['Ada', 1000, 1, 3, 2]);
    const own = await readOwnResult(live.database, ended.me.resultPath.replace('/result/', ''));
    expect(own?.runs.map(({ round }) => round)).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('after the deadline', () => {
  it('nothing is taken, by the clock of the database, and the homework ends by itself', async () => {
    const homework = await give({ attempts: 2 }, 1500);
    const phone = await homework.phone('Ada');
    await answered(phone, 'quiz', [1]);
    const open = next(phone, 'second');
    const ended = await phone.client.until(({ phase }) => phase === 'ended');
    expect(ended.homework?.questions.every(({ revealed }: HomeworkQuestion) => revealed)).toBe(
      true,
    );
    expect(await answer(phone, open, [0, 2])).toMatchObject({ code: 'run-closed' });
    expect(await phone.client.send('homework:finish')).toMatchObject({ code: 'session-ended' });
    const report = await readReport(live.database, LOCAL_OWNER, homework.sessionId);
    expect(report?.people[0]).toMatchObject({ nickname: 'Ada', score: 1000 });
  });

  it('people with more time answer like all others, and it waits for nobody', async () => {
    const homework = await give({}, 1500);
    const phones = await Promise.all(['Twice', 'Endless'].map((name) => homework.phone(name)));
    for (const [index, factor] of [2, 0].entries()) {
      await live.database.pool.query('UPDATE participant SET time_factor = $2 WHERE id = $1', [
        ...[phones[index]?.participantId, factor],
      ]);
    }
    for (const phone of phones) await answered(phone, 'quiz', [1]);
    const open = phones.map((phone) => next(phone, 'second'));
    for (const phone of phones) await phone.client.until(({ phase }) => phase === 'ended');
    for (const [index, phone] of phones.entries()) {
      expect(await answer(phone, open[index] ?? '', [0])).toMatchObject({ code: 'run-closed' });
    }
  });

  it('every answer is either acknowledged and counted, or refused', async () => {
    const homework = await give({}, 700);
    const phones = await Promise.all(
      Array.from({ length: 8 }, (_, index) => homework.phone(`Racer ${index}`)),
    );
    const acks: boolean[] = [];
    const names = ['quiz', 'second', 'lines'] as const;
    const race = phones.map(async (phone, index) => {
      const runs = names.map((name) => [name, next(phone, name)] as const);
      for (const [name, runId] of runs) {
        await new Promise((resolve) => setTimeout(resolve, 300 + 40 * index));
        const ack = await answer(phone, runId, name === 'quiz' ? [1] : [0]);
        acks.push(ack.ok);
        if (!ack.ok) expect(ack.code).toBe('run-closed');
      }
    });
    await Promise.all(race);
    await phones[0]?.client.until(({ phase }) => phase === 'ended');
    const { rows } = await live.database.pool.query<{ stored: number; scored: number }>(
      `SELECT count(*)::int AS stored, count(verdict)::int AS scored
       FROM answer JOIN run ON run.id = run_id WHERE session_id = $1`,
      [homework.sessionId],
    );
    const acknowledged = acks.filter(Boolean).length;
    expect(rows[0]).toEqual({ stored: acknowledged, scored: acknowledged });
  });
});

it('a homework of many weeks still takes answers', async () => {
  const homework = await give();
  const phone = await homework.phone('Ada');
  await live.database.pool.query(
    `UPDATE run SET opens_at = opens_at - interval '60 days' WHERE session_id = $1`,
    [homework.sessionId],
  );
  await answered(phone, 'quiz', [1]);
});

describe('a homework whose deck asks how sure people are', () => {
  const say = ({ client }: Phone, runId: string, confidence: number) =>
    client.send('answer:confidence', { runId, confidence });

  beforeAll(async () => {
    await live.database.pool.query(
      `UPDATE activity SET config = config || '{"confidence": true}'
       WHERE lecture_id = $1 AND id = $2`,
      [live.lectureId, sampleActivityId('quiz')],
    );
  });

  it('tells nothing about an answer before that is said, and then everything', async () => {
    const homework = await give({ attempts: 2 });
    const [right, wrong] = [await homework.phone('Ada'), await homework.phone('Bo')];
    const run = next(right, 'quiz');
    const saved = await answered(right, 'quiz', [1]);
    const mistaken = await answered(wrong, 'quiz', [0]);
    for (const one of [saved, mistaken]) {
      expect(one).toMatchObject({ revealed: false, next: null, unsaid: run });
      expect(one.given).toMatchObject([{ verdict: null, points: null }]);
    }
    const retry = homeworkOf(wrong).questions;
    expect(retry.find(({ type }) => type === 'lines')?.unsaid).toBeNull();
    expect(leaksOf([...right.client.received, ...wrong.client.received])).toEqual([]);

    expect(await say(right, run, 3)).toMatchObject({ ok: true });
    expect(await say(right, run, 3)).toMatchObject({ ok: true });
    expect(await say(right, run, 1)).toMatchObject({ code: 'already-answered' });
    await until(() => right.client.received.some((packet) => packet.includes('"right"')));
    expect(question(await refreshed(right), 'quiz')).toMatchObject({
      ...{ revealed: true, unsaid: null },
      given: [{ value: [1], verdict: 'right', points: 1000, confidence: 3 }],
    });
    await say(wrong, run, 3);
    const again = question(await refreshed(wrong), 'quiz');
    expect(again).toMatchObject({ revealed: false, unsaid: null });
    expect(again.given).toMatchObject([{ verdict: 'wrong', confidence: 3 }]);
    expect(again.next).not.toBeNull();

    const host = await homework.host();
    await host.send('session:end', {});
    const report = await readReport(live.database, LOCAL_OWNER, homework.sessionId);
    expect(report?.runs.find(({ runId }) => runId === run)?.confidence).toEqual([
      { confidence: 3, verdict: 'right', count: 1 },
      { confidence: 3, verdict: 'wrong', count: 1 },
    ]);
  });

  it('takes it until somebody hands in, and only for what asks for it', async () => {
    const homework = await give({ feedback: 'at-end', attempts: 2 });
    const phone = await homework.phone('Ada');
    const [run, other] = [next(phone, 'quiz'), next(phone, 'second')];
    expect(await say(phone, run, 2)).toMatchObject({ code: 'unknown-run' });
    await answered(phone, 'second', [0]);
    expect(await say(phone, other, 2)).toMatchObject({ code: 'unknown-run' });
    const changeable = await answered(phone, 'quiz', [1]);
    expect(changeable.next).not.toBeNull();
    expect(await say(phone, run, 2)).toMatchObject({ ok: true });
    const second = await answered(phone, 'quiz', [0]);
    expect(second.unsaid).not.toBeNull();
    await phone.client.send('homework:finish');
    expect(await say(phone, second.unsaid ?? '', 1)).toMatchObject({ code: 'run-closed' });
    expect(await say(phone, run, 2)).toMatchObject({ ok: true });
    expect(question(await refreshed(phone), 'quiz')).toMatchObject({
      revealed: true,
      unsaid: null,
    });
  });

  it('has no questions, pulse and reactions of the room', async () => {
    const phone = await (await give()).phone('Ada');
    const asked = await phone.client.send('question:ask', { askId: 'one', text: 'Anybody?' });
    expect(asked).toMatchObject({ code: 'voice-off' });
    expect(await phone.client.send('pulse:tap', { feeling: 'lost' })).toMatchObject({
      code: 'voice-off',
    });
  });
});
