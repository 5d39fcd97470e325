import { beforeEach, expect, it } from 'vitest';
import { choiceRules } from '@/activities/choice/rules';
import { curvesImage } from '@/app/gallery-parts/curves-image';
import { growthImages } from '@/app/gallery-parts/growth-images';
import { type LectureId, ownerId } from '@/domain/ids';
import type { ImageId } from '@/domain/image/question-image';
import { sessionSettings } from '@/domain/settings';
import { addToDeck, removeFromDeck, saveInDeck } from '@/server/desk/edit-deck';
import { createBlankLecture } from '@/server/desk/edit-lecture';
import { storeImage } from '@/server/desk/images/store-image';
import { findImage } from '@/server/store/images';
import { deleteLecture } from '@/server/store/lectures';
import { ensureOwner } from '@/server/store/owners';
import { createSession } from '@/server/store/sessions';
import { sharedDatabase } from '@/tests/support/shared-database';

const database = sharedDatabase();
const graphs = growthImages.map((image) => Buffer.from(image, 'base64'));
const large = Buffer.from(curvesImage, 'base64');
/** Room for all the graphs, and not for the large image beside them. */
const QUOTA = graphs.reduce((sum, { length }) => sum + length, 0) + 100;

let owners = 0;
let owner = ownerId.parse('nobody');
let lecture: LectureId;
let images: { id: ImageId; alt: string; width: number; height: number }[];

beforeEach(async () => {
  owner = ownerId.parse(`owner-${++owners}`);
  await ensureOwner(database(), { id: owner, name: 'Somebody' });
  lecture = (await createBlankLecture(database(), owner, 'Graphs')).id;
  const kept = await Promise.all(graphs.map((bytes) => upload(bytes)));
  images = kept.map((one) => {
    if (!one.ok) throw new Error(one.message);
    return { ...one.image, alt: 'a graph' };
  });
});

const upload = (bytes: Uint8Array, quota = QUOTA) => storeImage(database(), owner, bytes, quota);
const config = (more: object) => ({ ...choiceRules.blank(), prompt: 'Which one?', ...more });
const ask = (more: object) =>
  addToDeck(database(), owner, lecture, { type: 'choice', config: config(more) });
const daysLater = () =>
  database().pool.query(`UPDATE image SET named_at = named_at - interval '2 days'`);
const kept = async () =>
  (await Promise.all(images.map(({ id }) => findImage(database(), id)))).map((one) => one !== null);

it('is not made while everything may still be needed, and the upload is refused', async () => {
  expect(await upload(large)).toMatchObject({ ok: false, code: 'images-full' });
  expect(await kept()).toEqual([true, true, true, true]);
});

it('is made of images that nothing names, only when it is needed', async () => {
  const [first, second] = images;
  const asked = await ask({ image: first, images: [null, second] });
  if (!asked.ok) throw new Error(asked.message);
  await daysLater();
  expect(await upload(graphs[0] as Buffer)).toMatchObject({ ok: true });
  expect(await kept()).toEqual([true, true, true, true]);
  expect(await upload(large, large.length + 2000)).toMatchObject({ ok: true });
  expect(await kept()).toEqual([true, true, false, false]);
});

it('is not made of what a run shows, nor of what was uploaded again or saved just now', async () => {
  const [first, second] = images;
  const asked = await ask({ image: first });
  if (!asked.ok) throw new Error(asked.message);
  const { sessionId } = await createSession(database(), {
    ...{ lectureId: lecture, title: 'Graphs', settings: sessionSettings.parse({}) },
  });
  await database().pool.query(
    `INSERT INTO run (id, session_id, activity_id, round, number, type, config, scored, opens_at)
     SELECT $1, $1, id, 1, 1, type, config, false, now() FROM activity WHERE lecture_id = $2`,
    [sessionId, lecture],
  );
  const again = { type: 'choice', config: config({ image: second }) };
  await daysLater();
  expect(await saveInDeck(database(), owner, lecture, asked.activity.id, again)).toMatchObject({
    ok: true,
  });
  await removeFromDeck(database(), owner, lecture, asked.activity.id);
  await deleteLecture(database(), owner, lecture);
  await upload(graphs[2] as Buffer);
  expect(await upload(large, large.length + 2000)).toMatchObject({ ok: true });
  expect(await kept()).toEqual([true, true, true, false]);
});

it('is found once, however many uploads come at once', async () => {
  await daysLater();
  const quota = large.length + 100;
  const other = Buffer.concat([large.subarray(0, -12), textChunk(), large.subarray(-12)]);
  const done = await Promise.all([
    upload(large, quota),
    upload(large, quota),
    upload(other, quota),
  ]);
  // The other one differs in a comment only, which is not kept: it is the same image.
  expect(done.every(({ ok }) => ok)).toBe(true);
  expect(new Set(done.map((one) => one.ok && one.image.id)).size).toBe(1);
  const { rows } = await database().pool.query(
    'SELECT sum(octet_length(bytes))::int AS taken FROM image WHERE owner_id = $1',
    [owner],
  );
  expect(rows[0].taken).toBeLessThanOrEqual(quota);
});

/** A comment whose checksum nobody looks at. */
const textChunk = () => Buffer.from('\0\0\0\u0003tEXta\0b\0\0\0\0', 'latin1');
