import { expect } from '@playwright/test';
import { checkScreen } from './pages/check-screen';
import { seatedClass } from './pages/seated-class';
import { test } from './test';

// Every page of the lecturer, large and on a phone.

const { app, lecture } = seatedClass();

const WIDE = { width: 1440, height: 900 };

test('the lecturer’s pages', async ({ browser }) => {
  test.setTimeout(240_000);
  const context = await browser.newContext({ viewport: WIDE });
  const page = await context.newPage();
  await page.goto(app().instructorLink().replace('localhost', '127.0.0.1'));
  const { id } = lecture().activities[0] ?? { id: '' };
  const { id: lines } = lecture().activities[1] ?? { id: '' };
  for (const where of [
    '/lectures',
    '/lectures/new',
    '/lectures/new/by-hand',
    `/lectures/${lecture().lectureId}`,
    `/lectures/${lecture().lectureId}/activities/${id}`,
    `/lectures/${lecture().lectureId}/activities/${lines}`,
    '/sessions',
    '/settings',
    `/review/${lecture().sessionId}`,
    `/host/${lecture().sessionId}`,
    '/lectures/nothing',
  ]) {
    await page.setViewportSize(WIDE);
    await page.goto(`${app().url}${where}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await checkScreen(page, where);
    await page.setViewportSize({ width: 390, height: 844 });
    await checkScreen(page, `${where} on a phone`, ['light']);
  }
});
