import { expect, it } from 'vitest';
import { lectureId, ownerId } from '@/domain/ids';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { sampleDeck } from '@/tests/support/sample-deck';
import { sharedDatabase } from '@/tests/support/shared-database';
import {
  createLecture,
  deleteLecture,
  findLecture,
  findLectureTitle,
  renameLecture,
} from './lectures';

const database = sharedDatabase();
const STRANGER = ownerId.parse('stranger');

const notes = (title = 'Signals') => ({
  title,
  fileName: 'signals.md',
  source: '# Signals\n\nWho has used kill -9?\n',
  encoding: { read: 'utf-8', repaired: null, restored: 0 },
  outline: [{ title: 'Signals', level: 1, line: 1, lineEnd: 3, notes: [] }],
  doubts: [{ line: 2, text: '“kill” is 9 here and 15 on line 1: which one is right?' }],
  unread: [{ line: 3, text: 'This video is not taken over.' }],
  deck: sampleDeck(),
});

it('gives a lecture back as it was stored, the deck in its order', async () => {
  const id = await createLecture(database(), LOCAL_OWNER, notes());
  const lecture = await findLecture(database(), LOCAL_OWNER, id);
  const { deck, ...rest } = notes();
  expect(lecture).toMatchObject({ id, ...rest });
  expect(lecture?.deck.map(({ id: item, position }) => [item, position])).toEqual(
    deck.map(({ id: item }, position) => [item, position]),
  );
  expect(lecture?.deck[3]?.config).toEqual(deck[3]?.config);
});

it('stores nothing when one item of the deck cannot be stored', async () => {
  const [first] = sampleDeck();
  if (!first) throw new Error('The sample deck is empty.');
  const before = await database().prisma.lecture.count();
  const twice = { ...notes('Twice'), deck: [first, first] };
  await expect(createLecture(database(), LOCAL_OWNER, twice)).rejects.toThrow();
  expect(await database().prisma.lecture.count()).toBe(before);
});

it('is renamed, and gone once it is deleted', async () => {
  const id = await createLecture(database(), LOCAL_OWNER, notes());
  expect(await renameLecture(database(), LOCAL_OWNER, id, 'Signals, again')).toBe(true);
  expect(await findLectureTitle(database(), LOCAL_OWNER, id)).toBe('Signals, again');
  expect(await deleteLecture(database(), LOCAL_OWNER, id)).toBe(true);
  expect(await findLecture(database(), LOCAL_OWNER, id)).toBeNull();
  expect(await deleteLecture(database(), LOCAL_OWNER, id)).toBe(false);
  expect(await renameLecture(database(), LOCAL_OWNER, id, 'Gone')).toBe(false);
});

it('is hidden from everybody but its owner', async () => {
  const id = await createLecture(database(), LOCAL_OWNER, notes());
  expect(await findLecture(database(), STRANGER, id)).toBeNull();
  expect(await findLectureTitle(database(), STRANGER, id)).toBeNull();
  expect(await renameLecture(database(), STRANGER, id, 'Mine')).toBe(false);
  expect(await deleteLecture(database(), STRANGER, id)).toBe(false);
  expect(await findLectureTitle(database(), LOCAL_OWNER, id)).toBe('Signals');
});

it('is null for an id that was never given', async () => {
  expect(await findLecture(database(), LOCAL_OWNER, lectureId.parse('nothing'))).toBeNull();
});
