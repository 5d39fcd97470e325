import type { Page } from '@playwright/test';
import { type Camera, HALL, LAPTOP, PHONE, SMALL, TABLET } from './camera';
import type { LookedAt } from './looked-at';

const PHONES = [PHONE, SMALL, TABLET];

/** Every example of every type: on phones, on the stage, and the lecturer's three views of it. */
export async function galleryScenes(camera: Camera, app: LookedAt): Promise<void> {
  const { url } = app;
  const page = await app.guest('/gallery');
  for (const type of await hrefs(page, '/gallery/')) {
    await page.goto(url + type);
    if (type === '/gallery/room') {
      await camera.take(page, 'gallery-room', { sizes: [LAPTOP, SMALL], whole: true });
      continue;
    }
    const [phones, stages] = [
      await hrefs(page, '/gallery/phone/'),
      await hrefs(page, '/gallery/stage/'),
    ];
    const examples = page.locator('main > div > section');
    for (let index = 0; index < (await examples.count()); index++) {
      const example = examples.nth(index);
      const id = await example.locator(':scope > h2').getAttribute('id');
      const parts = example.locator(':scope > details');
      for (const [at, view] of ['host', 'editor', 'review'].entries()) {
        const shot = { sizes: [LAPTOP, SMALL] };
        await camera.takePart(parts.nth(at), `gallery-${view}-${id}`, shot);
      }
    }
    for (const path of phones.filter((each) => !each.endsWith('/waiting'))) {
      await pictureOf(page, camera, url + path, { sizes: PHONES });
    }
    for (const path of stages) {
      await pictureOf(page, camera, url + path, { sizes: [HALL, LAPTOP, PHONE] });
    }
  }
  await page.close();
}

async function pictureOf(
  page: Page,
  camera: Camera,
  address: string,
  shot: { sizes: (typeof PHONE)[] },
): Promise<void> {
  const name = new URL(address).pathname.slice(1).replaceAll('/', '-');
  if (!camera.wants(name)) return;
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await camera.take(page, name, shot);
}

async function hrefs(page: Page, start: string): Promise<string[]> {
  const found = await page
    .locator(`a[href^="${start}"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(found)];
}
