import { type BrowserContext, expect } from '@playwright/test';
import { DeskPage } from './pages/desk-page';
import { HostPage } from './pages/host-page';
import { seatedClass } from './pages/seated-class';
import { test } from './test';

// A lecturer clicks something, looks up at the class, and goes on with Space.

/** How much slower than this one the slow computer is, and how many steps are taken on it. */
const SLOWER = 4;
const STEPS = 6;

const { app, lecture } = seatedClass();

let lecturer: BrowserContext;
test.beforeAll(async ({ browser }) => {
  lecturer = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await lecturer.newPage();
  await DeskPage.signIn(page, app());
  await page.close();
});
test.afterAll(() => lecturer.close());

async function openHost(): Promise<HostPage> {
  const page = await lecturer.newPage();
  await page.goto(`${app().url}/host/${lecture().sessionId}`);
  return new HostPage(page);
}

test('Space is the next step after anything was clicked, and presses what the keyboard came to', async () => {
  const host = await openHost();
  const { page } = host;
  const fold = page.locator('details.fold');
  await fold.locator('summary').click();
  await expect(fold).toHaveAttribute('open');
  await host.step(/^Open/);
  await expect(fold).toHaveAttribute('open');

  const time = page.getByLabel('Time to answer').first();
  await host.step(/^Close/);
  await expect(time).toBeVisible();
  await time.click();
  await time.selectOption('300');
  await expect(page.locator('select:focus')).toHaveCount(0);

  const lock = page.getByRole('switch', { name: 'Nobody else may join' });
  await page.getByText('Nobody else may join').click();
  await expect(lock).toBeChecked();
  await expect(page.locator(':focus')).toHaveCount(0);

  await fold.locator('summary').focus();
  await page.keyboard.press('Space');
  await expect(fold).not.toHaveAttribute('open');
});

test('on a slow computer a key counts as soon as the button can be pressed', async () => {
  const host = await openHost();
  const slow = await lecturer.newCDPSession(host.page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const { host: client } = lecture();
  for (let step = 0; step < STEPS; step++) {
    await expect(host.next).toBeEnabled();
    const { version } = client.view;
    await host.page.keyboard.press('Space');
    await client.until((view) => view.version > version);
  }
});
