import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rulesOf } from '@/activities/rules';
import { activityId, type LectureId, ownerId } from '@/domain/ids';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { sampleActivityId, sampleDeck } from '@/tests/support/sample-deck';
import { sharedDatabase } from '@/tests/support/shared-database';
import {
  addActivity,
  findActivity,
  findDeck,
  moveActivity,
  type NewActivity,
  removeActivity,
  saveActivity,
  setActivityStatus,
} from './activities';
import { createLecture } from './lectures';

const database = sharedDatabase();
const STRANGER = ownerId.parse('stranger');

const newLecture = (): Promise<LectureId> =>
  createLecture(database(), LOCAL_OWNER, {
    title: 'Signals',
    fileName: null,
    source: '',
    encoding: { read: 'utf-8', repaired: null, restored: 0 },
    outline: [],
    doubts: [],
    unread: [],
    deck: sampleDeck(),
  });

const order = async (lecture: LectureId) =>
  (await findDeck(database(), LOCAL_OWNER, lecture)).map(({ id }) => id.replace('sample-', ''));

const positions = async (lecture: LectureId) =>
  (await findDeck(database(), LOCAL_OWNER, lecture)).map(({ position }) => position);

const item = (id: string): NewActivity => ({
  ...(sampleDeck()[0] as NewActivity),
  id: activityId.parse(id),
});

it('adds at the end, or where it is wanted', async () => {
  const lecture = await newLecture();
  await addActivity(database(), LOCAL_OWNER, lecture, item('last'));
  await addActivity(database(), LOCAL_OWNER, lecture, item('first'), 0);
  await addActivity(database(), LOCAL_OWNER, lecture, item('far'), 99);
  expect(await order(lecture)).toEqual([
    ...['first', 'quiz', 'second', 'poll', 'lines', 'last', 'far'],
  ]);
  expect(await positions(lecture)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

it('moves an item to a position and closes the gap behind it', async () => {
  const lecture = await newLecture();
  await moveActivity(database(), LOCAL_OWNER, lecture, sampleActivityId('lines'), 0);
  expect(await order(lecture)).toEqual(['lines', 'quiz', 'second', 'poll']);
  await moveActivity(database(), LOCAL_OWNER, lecture, sampleActivityId('lines'), 2);
  expect(await order(lecture)).toEqual(['quiz', 'second', 'lines', 'poll']);
  await moveActivity(database(), LOCAL_OWNER, lecture, sampleActivityId('quiz'), 50);
  expect(await order(lecture)).toEqual(['second', 'lines', 'poll', 'quiz']);
});

it('keeps positions dense through any sequence of changes', async () => {
  const names = ['quiz', 'second', 'poll', 'lines'] as const;
  const step = fc.record({ name: fc.constantFrom(...names), to: fc.integer({ min: -2, max: 6 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
      const lecture = await newLecture();
      for (const { name, to } of steps) {
        if (to < 0) await removeActivity(database(), LOCAL_OWNER, lecture, sampleActivityId(name));
        else await moveActivity(database(), LOCAL_OWNER, lecture, sampleActivityId(name), to);
      }
      const found = await positions(lecture);
      expect(found).toEqual(found.map((_, index) => index));
    }),
    { numRuns: 15 },
  );
});

it('loses no move of two windows that reorder at the same moment', async () => {
  const lecture = await newLecture();
  await Promise.all(
    ['quiz', 'second', 'poll', 'lines'].map((name, index) =>
      moveActivity(database(), LOCAL_OWNER, lecture, activityId.parse(`sample-${name}`), 3 - index),
    ),
  );
  expect(await positions(lecture)).toEqual([0, 1, 2, 3]);
  expect((await order(lecture)).toSorted()).toEqual(['lines', 'poll', 'quiz', 'second']);
});

it('saves a config at once', async () => {
  const lecture = await newLecture();
  const config = { ...rulesOf('choice').blank(), prompt: 'Which signal cannot be caught?' };
  const content = { type: 'choice', version: 1, config, contentHash: 'new' };
  const id = sampleActivityId('quiz');
  expect(await saveActivity(database(), LOCAL_OWNER, lecture, id, content)).toBe(true);
  expect((await findActivity(database(), LOCAL_OWNER, lecture, id))?.config).toEqual(config);
});

it('leaves an item out and takes it back', async () => {
  const lecture = await newLecture();
  const id = sampleActivityId('poll');
  await setActivityStatus(database(), LOCAL_OWNER, lecture, id, 'dismissed');
  expect((await findActivity(database(), LOCAL_OWNER, lecture, id))?.status).toBe('dismissed');
  await setActivityStatus(database(), LOCAL_OWNER, lecture, id, 'kept');
  expect((await findActivity(database(), LOCAL_OWNER, lecture, id))?.status).toBe('kept');
});

it('refuses everything to somebody else', async () => {
  const lecture = await newLecture();
  const id = sampleActivityId('poll');
  expect(await findDeck(database(), STRANGER, lecture)).toEqual([]);
  expect(await findActivity(database(), STRANGER, lecture, id)).toBeNull();
  expect(await addActivity(database(), STRANGER, lecture, item('theirs'))).toBe(false);
  expect(await moveActivity(database(), STRANGER, lecture, id, 0)).toBe(false);
  expect(await removeActivity(database(), STRANGER, lecture, id)).toBe(false);
  expect(await setActivityStatus(database(), STRANGER, lecture, id, 'dismissed')).toBe(false);
  expect(await order(lecture)).toEqual(['quiz', 'second', 'poll', 'lines']);
});
