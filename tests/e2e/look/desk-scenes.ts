import path from 'node:path';
import { projectRoot } from '@/scripts/project-root.mjs';
import { type Camera, HALL, LAPTOP, PHONE, SMALL, TABLET } from './camera';
import type { LookedAt } from './looked-at';

const DESKS = [LAPTOP, PHONE, TABLET, SMALL, HALL];

/** The lecturer's desk, and its dialogs. */
export async function deskScenes(camera: Camera, app: LookedAt): Promise<void> {
  const page = await app.lecturer('/lectures');
  const desk = (name: string, whole = false) =>
    camera.take(page, `desk-${name}`, { sizes: DESKS, whole });
  await desk('lectures');
  for (const where of ['lectures/new', 'lectures/new/by-hand', 'sessions', 'settings', 'nothing']) {
    await page.goto(`${app.url}/${where}`);
    await desk(where.replaceAll('/', '-'));
  }
  await page.goto(`${app.url}/lectures/new`);
  const notes = path.join(projectRoot, 'examples/containers.md');
  await page.locator('input[type=file]').first().setInputFiles(notes);
  await page.getByRole('button', { name: 'Make the lecture' }).waitFor();
  await desk('import');
  await page.getByRole('button', { name: 'Make the lecture' }).click();
  await page.waitForURL(/\/lectures\/(?!new$)[\w-]+$/);
  await desk('deck');
  for (const name of ['Start a session', 'Give as homework', 'Download']) {
    await page.setViewportSize(LAPTOP);
    const button = page.getByRole('button', { name }).first();
    if (!(await button.isVisible())) continue;
    await button.click();
    await page.getByRole('dialog').waitFor();
    await desk(`dialog-${name.split(' ')[0]?.toLowerCase()}`);
    await page.keyboard.press('Escape');
  }
  await page.close();
}
