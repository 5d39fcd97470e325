import { expect, test } from '@playwright/test';
import { curvesImage } from '@/app/gallery-parts/curves-image';
import { type App, startApp } from '../support/app';
import { DeskPage } from './pages/desk-page';

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
  const file = page.getByLabel('Image file');
  await file.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no') });
  await expect(page.getByText('This is no image that every phone can show.')).toBeVisible();
  await file.setInputFiles({ name: 'curves.png', mimeType: 'image/png', buffer: curves });
  await expect(page.getByText('Say in a few words what the image shows')).toBeVisible();
  await page.getByLabel('What the image shows').fill('Three curves');
  await expect(page.getByText('Not saved')).toBeHidden();

  const saved = async () => {
    const answer = await fetch(`${app.url}${where}/${activity.id}`, { headers });
    return (await answer.json()).activity.config.image;
  };
  await expect.poll(saved).toMatchObject({ alt: 'Three curves', width: 640, height: 400 });
  const shown = page.getByRole('img', { name: 'Three curves' }).first();
  await expect(shown).toHaveJSProperty('naturalWidth', 640);
});
