import { expect } from '@playwright/test';
import { type App, startApp } from '../support/app';
import { RunningClass } from './pages/running-class';
import { test } from './test';

// How a question looks on a phone is a script of its own that the phone fetches.

let app: App;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(() => app.close());

/** Where the example lecture's first quiz question stands in its deck. */
const QUIZ = 2;

test('a phone in the lobby has fetched how questions look before one is opened', async ({
  page,
}) => {
  const lecture = await RunningClass.start(app);
  // The first of the hall that fetches.
  await page.addInitScript('Math.random = () => 0');
  await page.goto(`${app.url}/play/${lecture.code}`);
  await page.getByLabel('Nickname').fill('Early');
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/You’re in/);
  await page.waitForLoadState('networkidle');
  await page.route('**/_next/static/**', (route) => route.abort());
  await lecture.open(QUIZ);
  await expect(page.getByRole('group', { name: 'Answers' }).getByRole('button')).not.toHaveCount(0);
  lecture.close();
});

test('a phone that cannot fetch them says so, and goes on as soon as it can', async ({ page }) => {
  const lecture = await RunningClass.start(app);
  // The last of the hall that fetches: nothing has come before the question.
  await page.addInitScript('Math.random = () => 0.999');
  await page.goto(`${app.url}/play/${lecture.code}`);
  await page.getByLabel('Nickname').fill('Unlucky');
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/You’re in/);
  await page.route('**/_next/static/**', (route) => route.abort());
  await lecture.open(QUIZ);
  await expect(page.getByText('The answers did not arrive.')).toBeVisible();
  await page.unroute('**/_next/static/**');
  const options = page.getByRole('group', { name: 'Answers' }).getByRole('button');
  await expect(options).not.toHaveCount(0);
  await options.first().click();
  await expect(page.getByRole('heading', { name: 'Saved.' })).toBeVisible();
  lecture.close();
});
