import { chromium, expect } from '@playwright/test';
import { type App, startApp } from '../support/app';
import { RunningClass } from './pages/running-class';
import { test } from './test';

// A phone opens http://192.168.…: no secure context, so half of the web platform is not there.

let app: App;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(() => app.close());

test('a phone joins and answers where the page is no secure context', async ({ launchOptions }) => {
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP lectern.test 127.0.0.1'],
  });
  const address = `http://lectern.test:${app.port}`;
  const lecture = await RunningClass.start(app);

  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`${address}/join`);
  expect(await page.evaluate(() => [isSecureContext, typeof crypto.randomUUID])).toEqual([
    false,
    'undefined',
  ]);
  await page.locator('input').first().fill(lecture.code);
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByLabel('Nickname').fill('Ebba');
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/You’re in/);

  await lecture.open(lecture.activities.length - 1, 60);
  await page.getByRole('group', { name: 'Answers' }).getByRole('button').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved.');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved.');

  const stage = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await stage.goto(`${address}/stage/${lecture.code}`);
  await expect(stage.getByRole('timer')).toBeVisible();
  await lecture.host.send('run:reveal');
  await expect(page.locator('.figures')).toBeVisible();
  expect(faults).toEqual([]);
  lecture.close();
  await browser.close();
});
