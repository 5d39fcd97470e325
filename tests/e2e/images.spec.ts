import { crc32 } from 'node:zlib';
import { expect } from '@playwright/test';
import { curvesImage } from '@/app/gallery-parts/curves-image';
import { type App, startApp } from '../support/app';
import { DeskPage } from './pages/desk-page';
import { test } from './test';

// An image of a question, from the editor to the address that phones load.

let app: App;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(() => app.close());

const curves = Buffer.from(curvesImage, 'base64');
const bearer = () => ({ authorization: `Bearer ${app.token}` });

function upload(body: BodyInit, headers: Record<string, string> = bearer()) {
  return fetch(`${app.url}/api/images`, { method: 'POST', body, headers });
}

const codeOf = async (answer: Response) => (await answer.json()).error.code;

test('an upload is served to anybody with its id, to be kept, and never as a page', async () => {
  const answer = await upload(curves, { ...bearer(), 'content-type': 'text/html' });
  expect(answer.status).toBe(201);
  const { image } = await answer.json();
  const served = await fetch(`${app.url}/api/images/${image.id}`);
  expect(served.status).toBe(200);
  expect(curves.equals(Buffer.from(await served.arrayBuffer()))).toBe(true);
  expect(Object.fromEntries(served.headers)).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': 'sandbox',
  });
  for (const id of ['x'.repeat(43), 'x', `${image.id}x`]) {
    const missing = await fetch(`${app.url}/api/images/${id}`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get('cache-control')).toBe('no-store');
  }
});

test('nobody but the lecturer uploads, and nothing but images that phones can draw', async () => {
  const strange = await upload(curves, {});
  expect([strange.status, await codeOf(strange)]).toEqual([401, 'not-signed-in']);
  const svg = await upload('<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect([svg.status, await codeOf(svg)]).toEqual([415, 'bad-image']);
  const large = await upload(new Uint8Array(2 * 1024 * 1024 + 1));
  expect([large.status, await codeOf(large)]).toEqual([413, 'too-large']);
});

test('a lecturer adds an image and cannot forget its words', async ({ page }) => {
  await DeskPage.signIn(page, app);
  const headers = { ...bearer(), 'content-type': 'application/json' };
  const call = async (path: string, body: object) =>
    (await fetch(app.url + path, { method: 'POST', headers, body: JSON.stringify(body) })).json();
  const lecture = await call('/api/lectures/blank', { title: 'Growth' });
  const config = { prompt: 'Which curve?', choices: ['Red', 'Blue'], correct: [0] };
  const where = `/api/lectures/${lecture.id}/activities`;
  const { activity } = await call(where, { type: 'choice', config });

  await page.goto(`${app.url}/lectures/${lecture.id}/activities/${activity.id}`);
  const file = page.getByLabel('Image file', { exact: true });
  await file.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no') });
  await expect(page.getByText('This is no image that every phone can show.')).toBeVisible();
  await file.setInputFiles({ name: 'curves.png', mimeType: 'image/png', buffer: curves });
  await expect(page.getByText('Say in a few words what the image shows')).toBeVisible();
  await page.getByLabel('What the image shows', { exact: true }).fill('Three curves');
  await expect(page.getByText('Not saved')).toBeHidden();

  const saved = async () => {
    const answer = await fetch(`${app.url}${where}/${activity.id}`, { headers });
    return (await answer.json()).activity.config.image;
  };
  await expect.poll(saved).toMatchObject({ alt: 'Three curves', width: 640, height: 400 });
  const shown = page.getByRole('img', { name: 'Three curves' }).first();
  await expect(shown).toHaveJSProperty('naturalWidth', 640);

  const ofOption = page.getByLabel('Image file of option B');
  await ofOption.setInputFiles({ name: 'curves.png', mimeType: 'image/png', buffer: curves });
  await expect(page.getByText('Option 2: Say in a few words what the image shows')).toBeVisible();
  await page.getByLabel('What the image of option B shows').fill('Curves in blue');
  const ofOptions = async () => {
    const answer = await fetch(`${app.url}${where}/${activity.id}`, { headers });
    return (await answer.json()).activity.config.images;
  };
  await expect.poll(ofOptions).toMatchObject([null, { alt: 'Curves in blue' }]);
  await page.getByRole('button', { name: 'Move option B up' }).click();
  await expect.poll(ofOptions).toMatchObject([{ alt: 'Curves in blue' }, null]);
  await expect(page.getByLabel('Option A', { exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Remove the image of option A' }).click();
  await expect.poll(ofOptions).toBeUndefined();
});

test('a photo stands as its camera was held, and says no place any more', async ({ page }) => {
  await page.goto(app.url);
  for (const type of ['image/jpeg', 'image/png', 'image/webp']) {
    const plain = Buffer.from(await page.evaluate(drawnImage, type), 'base64');
    for (const orientation of [1, 3, 6, 8]) {
      const photo = withExif(type, plain, orientation);
      expect(photo.includes(PLACE)).toBe(true);
      const { image } = await (await upload(photo)).json();
      const served = await fetch(`${app.url}/api/images/${image.id}`);
      const kept = Buffer.from(await served.arrayBuffer());
      expect(kept.includes(PLACE)).toBe(false);
      const [before, after] = await Promise.all(
        [photo, kept].map((bytes) =>
          page.evaluate(pixelsOf, `data:${type};base64,${bytes.toString('base64')}`),
        ),
      );
      expect(after, `${type}, ${orientation}`).toEqual(before);
      expect([after?.width, after?.height]).toEqual([image.width, image.height]);
    }
  }
});

const PLACE = '48 51 30 N, 2 17 40 E';

/** Red at the left, blue at the right, in base64. */
async function drawnImage(type: string): Promise<string> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 32, height: 16 });
  const pen = canvas.getContext('2d');
  for (const [colour, x] of [
    ['red', 0],
    ['blue', 16],
  ] as const) {
    if (pen) pen.fillStyle = colour;
    pen?.fillRect(x, 0, 16, 16);
  }
  return canvas.toDataURL(type, 1).split(',')[1] ?? '';
}

/** As a browser shows it: its size, and whether its corners are red or blue. */
async function pixelsOf(url: string) {
  const image = new Image();
  image.src = url;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  pen?.drawImage(image, 0, 0);
  const colourAt = (x: number, y: number) => {
    const [red = 0, , blue = 0] = pen?.getImageData(x, y, 1, 1).data ?? [];
    return red > blue ? 'red' : 'blue';
  };
  const corners = [colourAt(1, 1), colourAt(width - 2, 1), colourAt(1, height - 2)];
  return { width, height, corners };
}

function withExif(type: string, plain: Buffer, orientation: number): Buffer<ArrayBuffer> {
  const tiff = Buffer.concat([
    Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation]),
    Buffer.from(`\0\0\0\0\0\0${PLACE}`),
  ]);
  const number = (value: number, little = false) => {
    const bytes = Buffer.alloc(4);
    if (little) bytes.writeUInt32LE(value);
    else bytes.writeUInt32BE(value);
    return bytes;
  };
  if (type === 'image/jpeg') {
    const data = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
    const segment = [Buffer.from([0xff, 0xe1]), number(data.length + 2).subarray(2), data];
    return Buffer.concat([plain.subarray(0, 2), ...segment, plain.subarray(2)]);
  }
  if (type === 'image/png') {
    const named = Buffer.concat([Buffer.from('eXIf'), tiff]);
    const chunk = [number(tiff.length), named, number(crc32(named))];
    return Buffer.concat([plain.subarray(0, 33), ...chunk, plain.subarray(33)]);
  }
  // Chromium writes the extended form, with a profile: its flags have to announce Exif.
  const extended = Buffer.from(plain.subarray(8));
  extended[12] = (extended[12] ?? 0) | 0x08;
  const padded = tiff.length % 2 ? Buffer.concat([tiff, Buffer.alloc(1)]) : tiff;
  const body = Buffer.concat([extended, Buffer.from('EXIF'), number(tiff.length, true), padded]);
  return Buffer.concat([Buffer.from('RIFF'), number(body.length, true), body]);
}
