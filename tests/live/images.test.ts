import { expect, it } from 'vitest';
import { choiceExamples } from '@/activities/choice/examples';
import { choiceRules } from '@/activities/choice/rules';
import { curvesImage } from '@/app/gallery-parts/curves-image';
import { growthImages } from '@/app/gallery-parts/growth-images';
import { ownerId } from '@/domain/ids';
import { imagesOf } from '@/domain/image/images-of';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { addToDeck } from '@/server/desk/edit-deck';
import { createBlankLecture } from '@/server/desk/edit-lecture';
import { MAX_IMAGE_BYTES, storeImage } from '@/server/desk/images/store-image';
import { findImage } from '@/server/store/images';
import { ensureOwner } from '@/server/store/owners';
import { sharedDatabase } from '@/tests/support/shared-database';

const database = sharedDatabase();
const curves = Buffer.from(curvesImage, 'base64');
const other = ownerId.parse('another');

const store = (bytes: Uint8Array, owner = LOCAL_OWNER) => storeImage(database(), owner, bytes);

async function stored(owner = LOCAL_OWNER) {
  const result = await store(curves, owner);
  if (!result.ok) throw new Error(result.message);
  return result.image;
}

/** The image with other figures in its header. */
function sized(width: number, height: number) {
  const bytes = Buffer.from(curves);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

async function saved(image: object | undefined, more: object = {}) {
  const { id } = await createBlankLecture(database(), LOCAL_OWNER, 'Images');
  const config = { ...choiceRules.blank(), prompt: 'Which one?', image, ...more };
  return addToDeck(database(), LOCAL_OWNER, id, { type: 'choice', config });
}

it('keeps an image once, byte by byte, with the type and the size that its content says', async () => {
  const image = await stored();
  expect(image).toEqual({ id: expect.any(String), width: 640, height: 400 });
  expect(await stored()).toEqual(image);
  const found = await findImage(database(), image.id);
  expect(found?.type).toBe('image/png');
  expect(curves.equals(found?.bytes ?? new Uint8Array())).toBe(true);
});

it('are the images that the examples of the gallery name', async () => {
  const named = choiceExamples.flatMap(({ config }) => imagesOf(config)).map(({ id }) => id);
  const kept = await Promise.all(
    [curvesImage, ...growthImages].map((image) => store(Buffer.from(image, 'base64'))),
  );
  expect(kept.map((one) => one.ok && one.image.id)).toEqual(named);
});

it.each([
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'bad-image'],
  ['an empty file', Buffer.alloc(0), 'bad-image'],
  ['an image without height', sized(640, 0), 'bad-image'],
  ['an image wider than phones draw', sized(8193, 1), 'bad-image'],
  ['an image with too many pixels', sized(8000, 8000), 'bad-image'],
  ['an image of more than 2 MB', Buffer.alloc(MAX_IMAGE_BYTES + 1), 'too-large'],
])('refuses %s', async (_name, bytes, code) => {
  expect(await store(bytes)).toMatchObject({ ok: false, code });
});

it('is saved with a question, and not without words for those who cannot see it', async () => {
  const image = await stored();
  const done = await saved({ ...image, alt: '  Three\ncurves ' });
  expect(done).toMatchObject({
    ok: true,
    activity: { config: { image: { alt: 'Three curves' } } },
  });
  for (const alt of ['', ' \n ']) {
    const refused = await saved({ ...image, alt });
    expect(refused).toMatchObject({ ok: false, code: 'bad-config' });
    expect(!refused.ok && refused.message).toContain('what the image shows');
  }
});

it('is not saved when it is another owner’s, or nobody’s, or has another size', async () => {
  await ensureOwner(database(), { id: other, name: 'Another' });
  const image = { ...(await stored()), alt: 'Three curves' };
  const theirs = await stored(other);
  expect(theirs.id).not.toBe(image.id);
  for (const wrong of [{ id: theirs.id }, { id: 'x'.repeat(43) }, { width: 641 }]) {
    const refused = await saved({ ...image, ...wrong });
    expect(refused).toMatchObject({ ok: false, code: 'bad-config' });
    expect(!refused.ok && refused.message).toContain('Upload it again');
  }
});

it('of an option needs words and must be kept here, like that of the question', async () => {
  const image = { ...(await stored()), alt: 'Three curves' };
  const save = (images: unknown[]) => saved(undefined, { images });
  const done = await save([null, image]);
  expect(done).toMatchObject({ ok: true, activity: { config: { images: [null, image] } } });
  const wordless = await save([image, { ...image, alt: '' }]);
  expect(!wordless.ok && wordless.message).toContain('Option 2: Say in a few words');
  const strange = await save([image, { ...image, id: 'x'.repeat(43), alt: 'A map' }]);
  expect(!strange.ok && strange.message).toContain('“A map” is not kept here');
});
