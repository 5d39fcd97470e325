import { chromium, expect, test } from '@playwright/test';
import { type App, startApp } from '../support/app';
import { LiveClient } from '../support/live-client';

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
  const call = async (where: string) =>
    (
      await fetch(`${app.url}${where}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${app.token}` },
      })
    ).json();
  const { id, deck } = await call('/api/lectures/sample');
  const { code, sessionId } = await call(`/api/lectures/${id}/sessions`);
  const host = new LiveClient(app.url, { sessionId, hostToken: app.token });

  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`${address}/join`);
  expect(await page.evaluate(() => [isSecureContext, typeof crypto.randomUUID])).toEqual([
    false,
    'undefined',
  ]);
  await page.locator('input').first().fill(code);
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByLabel('Nickname').fill('Ebba');
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/You’re in/);

  const quiz = deck.activities.findLast(({ type }: { type: string }) => type === 'choice');
  await host.send('run:open', { activityId: quiz.id, seconds: 60 });
  await page.getByRole('group', { name: 'Answers' }).getByRole('button').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved.');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved.');

  const stage = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await stage.goto(`${address}/stage/${code}`);
  await expect(stage.getByRole('timer')).toBeVisible();
  await host.send('run:reveal');
  await expect(page.locator('.figures')).toBeVisible();
  expect(faults).toEqual([]);
  host.close();
  await browser.close();
});
