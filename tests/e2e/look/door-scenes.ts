import { type Camera, HALL, LAPTOP, PHONE, SMALL, TABLET } from './camera';
import type { LookedAt } from './looked-at';

/** What somebody sees who comes to the door, or to one that is not there. */
export async function doorScenes(camera: Camera, app: LookedAt): Promise<void> {
  for (const where of ['', 'join', 'sign-in', 'nothing', 'play/000000', 'stage/000000']) {
    const page = await app.guest(`/${where}`);
    await page.waitForTimeout(500);
    const name = where === '' ? 'home' : where.replaceAll('/', '-');
    await camera.take(page, `door-${name}`, { sizes: [PHONE, SMALL, TABLET, LAPTOP, HALL] });
    await page.close();
  }
}
