import { expect, it } from 'vitest';
import { activityTypes, rulesOf } from '@/activities/rules';
import { activityId, lectureId, ownerId } from '@/domain/ids';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { sharedDatabase } from '@/tests/support/shared-database';
import { findDeck } from '../store/activities';
import { addToDeck, changeInDeck, changeSeveral, removeFromDeck, saveInDeck } from './edit-deck';
import { createBlankLecture, discardLecture } from './edit-lecture';

const database = sharedDatabase();

async function lecture() {
  return (await createBlankLecture(database(), LOCAL_OWNER, 'By hand')).id;
}

async function added(id: Awaited<ReturnType<typeof lecture>>, type = 'choice') {
  const result = await addToDeck(database(), LOCAL_OWNER, id, { type });
  if (!result.ok) throw new Error(result.message);
  return result.activity;
}

const codeOf = (result: { ok: boolean; code?: string }) => (result.ok ? 'ok' : result.code);

it('adds a blank activity of every type, written by hand', async () => {
  const id = await lecture();
  for (const type of activityTypes) {
    const activity = await added(id, type);
    expect(activity).toMatchObject({ type, origin: 'written', line: 0, status: 'kept' });
    expect(rulesOf(type).config.safeParse(activity.config).success).toBe(true);
  }
  expect((await findDeck(database(), LOCAL_OWNER, id)).map(({ type }) => type)).toEqual(
    activityTypes,
  );
});

it('saves at once, with coloured code and whatever tokens were sent', async () => {
  const id = await lecture();
  const activity = await added(id);
  const config = {
    ...{ prompt: 'What does it print?', choices: ['1', '2'], correct: [1], seconds: 20 },
    code: { language: 'python', text: 'print(2)', tokens: [[['k', 'not this']]] },
  };
  const saved = await saveInDeck(database(), LOCAL_OWNER, id, activity.id, {
    ...{ type: 'choice', config },
  });
  const stored = await findDeck(database(), LOCAL_OWNER, id);
  expect(saved.ok && saved.activity.config).toEqual(stored[0]?.config);
  expect(stored[0]?.config).toMatchObject({ prompt: 'What does it print?', correct: [1] });
  const line = stored[0]?.config.code?.tokens?.[0]?.map(([, text]) => text).join('');
  expect(line).toBe('print(2)');
});

it('turns an activity into another type', async () => {
  const id = await lecture();
  const activity = await added(id, 'choice');
  const saved = await saveInDeck(database(), LOCAL_OWNER, id, activity.id, {
    ...{ type: 'lines', config: rulesOf('lines').blank() },
  });
  expect(saved.ok && saved.activity.type).toBe('lines');
});

it('refuses what does not fit with a sentence, and keeps what was stored', async () => {
  const id = await lecture();
  const activity = await added(id);
  const save = (type: string, config: unknown) =>
    saveInDeck(database(), LOCAL_OWNER, id, activity.id, { type, config });
  expect(await save('choice', { ...activity.config, choices: [''] })).toMatchObject({
    ...{ ok: false, code: 'bad-config', message: 'Option 1 is empty.' },
  });
  for (const config of [null, undefined, 'text', [], { prompt: { deep: { deeper: [] } } }]) {
    expect(codeOf(await save('choice', config))).toBe('bad-config');
  }
  expect(codeOf(await save('no-such-type', activity.config))).toBe('bad-config');
  expect((await findDeck(database(), LOCAL_OWNER, id))[0]?.config).toEqual(activity.config);
});

it('stores an activity without options: it is not ready, and nothing is lost', async () => {
  const id = await lecture();
  const activity = await added(id);
  const config = { ...activity.config, choices: [] };
  const saved = await saveInDeck(database(), LOCAL_OWNER, id, activity.id, {
    ...{ type: 'choice', config },
  });
  expect(saved.ok && rulesOf('choice').gaps(saved.activity.config).length).toBeGreaterThan(0);
});

it('moves, leaves out, and removes', async () => {
  const id = await lecture();
  const [first, second] = [await added(id), await added(id)];
  const change = { position: 0, status: 'dismissed' as const };
  const changed = await changeInDeck(database(), LOCAL_OWNER, id, second.id, change);
  expect(changed.ok && changed.activity).toMatchObject(change);
  expect(codeOf(await removeFromDeck(database(), LOCAL_OWNER, id, first.id))).toBe('ok');
  expect(await findDeck(database(), LOCAL_OWNER, id)).toHaveLength(1);
  expect(codeOf(await removeFromDeck(database(), LOCAL_OWNER, id, first.id))).toBe(
    'unknown-activity',
  );
});

it('takes several at once, or none when one is unknown', async () => {
  const id = await lecture();
  const [first, second] = [await added(id), await added(id)];
  const take = (ids: string[], status: 'kept' | 'dismissed') =>
    changeSeveral(database(), LOCAL_OWNER, id, {
      ...{ ids: ids.map((each) => activityId.parse(each)), status },
    });
  const statuses = async () =>
    (await findDeck(database(), LOCAL_OWNER, id)).map(({ status }) => status);
  expect(codeOf(await take([first.id, second.id], 'dismissed'))).toBe('ok');
  expect(await statuses()).toEqual(['dismissed', 'dismissed']);
  expect(codeOf(await take([first.id, 'none'], 'kept'))).toBe('unknown-activity');
  expect(await statuses()).toEqual(['dismissed', 'dismissed']);
});

it('knows nothing of lectures that are deleted, somebody else’s or never were', async () => {
  const id = await lecture();
  const activity = await added(id);
  const stranger = ownerId.parse('stranger');
  const saving = { type: 'choice', config: activity.config };
  expect(codeOf(await addToDeck(database(), stranger, id, { type: 'choice' }))).toBe(
    'unknown-lecture',
  );
  expect(codeOf(await saveInDeck(database(), stranger, id, activity.id, saving))).toBe(
    'unknown-activity',
  );
  await discardLecture(database(), LOCAL_OWNER, id);
  expect(codeOf(await saveInDeck(database(), LOCAL_OWNER, id, activity.id, saving))).toBe(
    'unknown-activity',
  );
  const [noLecture, noActivity] = [lectureId.parse('none'), activityId.parse('none')];
  const status = { status: 'kept' as const };
  expect(codeOf(await changeInDeck(database(), LOCAL_OWNER, noLecture, noActivity, status))).toBe(
    'unknown-activity',
  );
});
