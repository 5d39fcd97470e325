import { expect, type Page } from '@playwright/test';
import { type App, startApp } from '../support/app';
import { RunningClass } from './pages/running-class';
import { test } from './test';

// Phone pages are drawn while building: their policy names the scripts within them by hashes.

let app: App;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(() => app.close());

/** Everything that a page may not do and tried, and every fault of its scripts. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.exposeFunction('noteViolation', (text: string) => faults.push(text));
  await page.addInitScript({
    content: `addEventListener('securitypolicyviolation', (event) =>
      noteViolation(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))`,
  });
  return faults;
}

test('a phone goes from the start page into the lecture within its policy', async ({ page }) => {
  const faults = await faultsOf(page);
  const lecture = await RunningClass.start(app);
  const start = await page.goto(app.url);
  expect(start?.headers()['content-security-policy']).toMatch(/script-src 'self'( 'sha256-\S+')+;/);
  await page.locator('#code').fill(lecture.code);
  await page.getByRole('button', { name: 'Join' }).click();
  await page.waitForURL(`**/play/${lecture.code}`);
  await expect(page).toHaveTitle('In the lecture · Lectern');
  await page.getByLabel('Nickname').fill('Ebba');
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/You’re in/);

  const again = await page.reload();
  expect(again?.headers()['content-security-policy']).not.toContain("script-src 'unsafe-inline'");
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/You’re in/);
  lecture.close();
  expect(faults).toEqual([]);
});

test('a script that is not ours does not run on a phone page', async ({ page }) => {
  const faults = await faultsOf(page);
  await page.goto(`${app.url}/join`);
  await expect(page.locator('input').first()).toBeVisible();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.intruder = true';
    document.body.append(script);
  });
  expect(await page.evaluate('window.intruder')).toBeUndefined();
  expect(faults.join()).toContain('script-src');
});

test('what is no code leads to the page that asks for one', async ({ page }) => {
  for (const address of ['/play/48291', '/play/4829134', '/play/abcdef', '/play']) {
    await page.goto(app.url + address);
    expect(page.url()).toBe(`${app.url}/join`);
    await expect(page).toHaveTitle('Join · Lectern');
  }
});

test('pages that are drawn per request keep their nonce', async ({ page }) => {
  const faults = await faultsOf(page);
  const answer = await page.goto(`${app.url}/sign-in`);
  expect(answer?.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-\S+';/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(faults).toEqual([]);
});
