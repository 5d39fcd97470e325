import { expect } from '@playwright/test';
import { type App, startApp } from '../support/app';
import { PhonePage } from './pages/phone-page';
import { RunningClass } from './pages/running-class';
import { test } from './test';

// What happens to a phone in a lecture hall: lost storage, a second tab, a server that is killed.

let app: App;
let lecture: RunningClass;

test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(() => app.close());

test.beforeEach(async () => {
  lecture = await RunningClass.start(app);
});
test.afterEach(() => lecture.close());

/** Opens the last quiz question, with time enough for what happens in between. */
const open = () => lecture.open(lecture.activities.length - 1, 120);

test('a phone outlives a server that is killed in the middle of a question', async ({
  browser,
}) => {
  const phone = await PhonePage.join(browser, app, lecture.code, 'Ebba');
  const other = await PhonePage.join(browser, app, lecture.code, 'Noor');
  await open();
  await phone.choose([0]);
  await phone.sees('Saved.');
  await app.kill('SIGKILL');
  await other.choose([0]);
  await expect(other.page.getByText(/Your answer is kept here/)).toBeVisible();
  await app.start();

  await other.sees('Saved.');
  await phone.sees('Saved.');
  await lecture.reconnect();
  expect(lecture.host.view).toMatchObject({ phase: 'open', answered: 2 });
  await lecture.host.send('run:reveal');
  await expect(phone.page.locator('.figures')).toBeVisible();
  expect(await phone.figure('Rank')).toBe(await other.figure('Rank'));
  await phone.close();
  await other.close();
});

test('two tabs of one phone are one person', async ({ browser }) => {
  const phone = await PhonePage.join(browser, app, lecture.code, 'Ravi');
  const tab = await phone.page.context().newPage();
  await tab.goto(`${app.url}/play/${lecture.code}`);
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(/You’re in/);
  await open();
  await phone.choose([1]);
  await phone.sees('Saved.');
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Saved.');
  expect((await lecture.refresh()).people).toHaveLength(1);
  await phone.close();
});

test('somebody without her storage is let back in by the host, with her points', async ({
  browser,
}) => {
  const phone = await PhonePage.join(browser, app, lecture.code, 'Ida');
  await open();
  await phone.choose([0]);
  await phone.sees('Saved.');
  await phone.close();

  const lost = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await lost.newPage();
  await page.goto(`${app.url}/play/${lecture.code}`);
  await page.getByLabel('Nickname').fill('Ida');
  await page.getByRole('button', { name: 'Come in' }).click();
  await page.getByRole('button', { name: /ask to be let back in/ }).click();
  await expect.poll(async () => (await lecture.refresh()).readmissions).toHaveLength(1);
  const [request] = (await lecture.refresh()).readmissions;
  await lecture.host.send('readmission:answer', { ...request, admit: true });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved.');
  await lost.close();
});

test('somebody whom the host removes is told, and may come back under another name', async ({
  browser,
}) => {
  const phone = await PhonePage.join(browser, app, lecture.code, 'Rude name');
  const [person] = (await lecture.refresh()).people;
  await lecture.host.send('participant:remove', { participantId: person?.participantId });
  await expect(phone.page.getByText(/removed/i).first()).toBeVisible();
  await phone.enter('Kind name');
  await phone.sees(/You’re in/);
  await phone.close();
});
