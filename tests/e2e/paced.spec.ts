import { expect } from '@playwright/test';
import { type App, startApp } from '../support/app';
import { LiveClient } from '../support/live-client';
import { checkScreen } from './pages/check-screen';
import { DeskPage } from './pages/desk-page';
import { HostPage } from './pages/host-page';
import { PhonePage } from './pages/phone-page';
import { test } from './test';

let app: App;
let desk: DeskPage;
test.beforeAll(async ({ browser }) => {
  app = await startApp();
  desk = await DeskPage.signIn(await browser.newPage(), app);
});
test.afterAll(async () => {
  await desk.page.context().close();
  await app.close();
});
test.describe.configure({ mode: 'serial' });

type Activity = { id: string; type: string; correct: number[] | null; choices?: string[] };

async function newLecture(): Promise<{ id: string; activities: Activity[] }> {
  const headers = { authorization: `Bearer ${app.token}` };
  const made = await fetch(`${app.url}/api/lectures/sample`, { method: 'POST', headers });
  const { id, deck } = await made.json();
  return { id, activities: deck.activities };
}

async function openLecture(id: string) {
  await desk.page.goto(`${app.url}/lectures/${id}`);
}

test('homework: given with a deadline, done at one’s own pace, come back to, and ended', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { id, activities } = await newLecture();
  await openLecture(id);
  await desk.page.getByRole('button', { name: 'Give as homework' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'Give as homework' });
  await dialog.getByLabel('Deadline').fill('2020-01-01T10:00');
  await dialog.getByRole('button', { name: 'Give it' }).click();
  await expect(dialog).toContainText('still to come');
  await dialog.getByLabel('Deadline').fill(inTwoDays());
  await dialog.getByLabel('Tries for each question').selectOption('2');
  await checkScreen(desk.page, 'giving homework', ['light']);
  await dialog.getByRole('button', { name: 'Give it' }).click();
  await expect(desk.page).toHaveURL(/\/host\/[\w-]+$/);
  const host = new HostPage(desk.page);
  const code = await host.code();

  const quiz = activities.findIndex(
    ({ type, correct, choices }) => type === 'choice' && correct?.length === 1 && choices,
  );
  const { correct, choices = [] } = activities[quiz] as Activity;
  const right = correct?.[0] ?? 0;
  const wrong = choices.findIndex((_, index) => index !== right);

  const ada = await PhonePage.open(browser, app, code);
  await ada.enter('Ada');
  await ada.sees('Homework');
  await checkScreen(ada.page, 'a homework on a phone');
  await ada.page.getByRole('list', { name: 'Questions' }).getByRole('button').nth(quiz).click();
  await ada.choose([wrong]);
  await ada.sees('Not this time.');
  await checkScreen(ada.page, 'a wrong answer at home', ['dark']);
  await expect(ada.page.getByText('1 more try')).toBeVisible();
  await expect(ada.page.getByText('Why', { exact: true })).toHaveCount(0);
  await ada.page.reload();
  await ada.sees('Homework');
  await expect(ada.page.getByText('you can try again')).toBeVisible();
  await ada.page.getByRole('list', { name: 'Questions' }).getByRole('button').nth(quiz).click();
  await ada.page.getByRole('button', { name: 'Try again' }).click();
  await ada.choose([right]);
  await ada.sees('Right.');
  await ada.page.getByRole('button', { name: 'All questions' }).first().click();
  expect(await ada.figure('Answered')).toBe(`1of ${activities.length}`);

  await expect(desk.page.getByRole('row', { name: /Ada/ })).toContainText(
    `1 of ${activities.length}`,
  );
  await desk.page.getByRole('button', { name: 'Move the deadline' }).click();
  await desk.page.getByRole('button', { name: 'Move it' }).click();
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
  await checkScreen(desk.page, 'a homework under way');
  await desk.page.getByRole('button', { name: 'End it now' }).click();
  await desk.page.getByRole('button', { name: 'End it', exact: true }).click();
  await ada.sees('Handed in.');
  await ada.page.getByRole('link', { name: 'See all answers' }).click();
  await expect(ada.page).toHaveURL(/\/result\//);
  await desk.page.getByRole('link', { name: 'Review' }).click();
  await expect(desk.page.getByRole('main')).toContainText('Ada');
  await ada.close();
});

test('homework asks how sure before it says what was right', async ({ browser }) => {
  const { id, activities } = await newLecture();
  const quiz = activities.findIndex(
    ({ type, correct, choices }) => type === 'choice' && correct?.length === 1 && choices,
  );
  const { id: activityId, correct } = activities[quiz] as Activity;
  const headers = { authorization: `Bearer ${app.token}`, 'content-type': 'application/json' };
  const where = `${app.url}/api/lectures/${id}/activities/${activityId}`;
  const { activity } = await (await fetch(where, { headers })).json();
  const config = { ...activity.config, confidence: true };
  const body = JSON.stringify({ type: 'choice', config });
  expect((await fetch(where, { method: 'PUT', headers, body })).status).toBe(200);
  const given = await fetch(`${app.url}/api/lectures/${id}/homework`, {
    ...{ method: 'POST', headers },
    body: JSON.stringify({ closesAt: Date.now() + 86_400_000 }),
  });
  const { code } = await given.json();

  const ada = await PhonePage.open(browser, app, code);
  await ada.enter('Ada');
  await ada.sees('Homework');
  const list = ada.page.getByRole('list', { name: 'Questions' });
  await list.getByRole('button').nth(quiz).click();
  await ada.choose(correct ?? []);
  await ada.sees('Saved.');
  await expect(ada.page.getByText('then you see the result')).toBeVisible();
  await checkScreen(ada.page, 'how sure at home');
  await ada.page.getByRole('button', { name: 'All questions' }).first().click();
  await expect(list.getByText('Say how sure you are')).toBeVisible();
  await list.getByRole('button').nth(quiz).click();
  await ada.page.getByRole('button', { name: 'Think so' }).click();
  await ada.sees('Right.');
  await ada.close();
});

test('a team quiz: teams are chosen at the door, one phone is shared, the board shows the mean', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { id, activities } = await newLecture();
  await openLecture(id);
  await desk.page.getByRole('button', { name: 'Start a session' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'Start a session' });
  await dialog.getByText('Teams', { exact: true }).click();
  await dialog.getByRole('radio', { name: 'Chosen' }).click();
  await dialog.getByLabel('Teams, one a line').fill('Owls\nFoxes');
  await dialog.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(desk.page).toHaveURL(/\/host\/[\w-]+$/);
  const host = new HostPage(desk.page);
  const code = await host.code();

  const ada = await PhonePage.open(browser, app, code);
  await ada.enter('Ada');
  await expect(ada.page.getByText('Choose your team first.')).toBeVisible();
  await checkScreen(ada.page, 'choosing a team');
  await ada.page.getByRole('radio', { name: 'Owls' }).check();
  await ada.page.getByRole('button', { name: 'We share this phone' }).click();
  await ada.page.getByLabel('People at this phone').selectOption('3');
  await ada.page.getByRole('button', { name: 'Come in' }).click();
  await ada.sees(/You’re in/);
  const bo = await PhonePage.open(browser, app, code);
  await expect(bo.page.getByRole('radio', { name: 'Foxes' })).toBeVisible();
  await bo.page.getByRole('radio', { name: 'Foxes' }).check();
  await bo.enter('Bo');
  await bo.sees(/You’re in/);
  await expect(bo.page.getByText('Team Foxes')).toBeVisible();
  await expect(desk.page.getByRole('list', { name: 'Teams' })).toContainText('Owls 3');

  const quiz = activities.find(({ type, correct }) => type === 'choice' && correct?.length === 1);
  expect(await openRun(host.sessionId(), quiz?.id ?? '')).toBe(true);
  await ada.choose([quiz?.correct?.[0] ?? 0]);
  await ada.sees('Saved.');
  await host.step('Close and show the result');
  await host.step('Show the leaderboard');
  const stage = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await stage.goto(`${app.url}/stage/${code}`);
  await expect(stage.locator('.board')).toContainText('Owls');
  await expect(stage.locator('.board')).not.toContainText('Ada');
  await checkScreen(stage, 'the board of the teams', ['dark']);
  await expect(bo.page.getByRole('list', { name: 'Teams' })).toContainText('Foxes (your team)');
  await checkScreen(bo.page, 'the teams on a phone', ['light']);
  await stage.close();
  await ada.close();
  await bo.close();
});

test('a rehearsal: one button, students who come and answer, and no trace in the lists', async () => {
  test.setTimeout(120_000);
  const { id } = await newLecture();
  await openLecture(id);
  await desk.page.getByRole('button', { name: 'Rehearse' }).click();
  await expect(desk.page).toHaveURL(/\/host\/[\w-]+$/);
  const host = new HostPage(desk.page);
  await expect(desk.page.getByText('Rehearsal', { exact: true })).toBeVisible();
  await host.sees('30 here');
  await host.step(/^Open the first|^Start|^Begin/);
  await expect(desk.page.getByText(/\b[1-9]\d? of 30\b/).first()).toBeVisible({ timeout: 30_000 });
  await desk.page.getByRole('button', { name: 'End session' }).click();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'End session' }).click();
  await host.sees('0 here');
  await desk.page.goto(`${app.url}/lectures/${id}`);
  await expect(desk.page.getByRole('region', { name: 'Sessions of this lecture' })).toHaveCount(0);
});

function inTwoDays(): string {
  const day = new Date(Date.now() + 2 * 86_400_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}T18:00`;
}

/** Opens an activity as a script would: this test is about teams, not about the run sheet. */
async function openRun(sessionId: string, activityId: string): Promise<boolean> {
  const host = new LiveClient(app.url, { sessionId, hostToken: app.token });
  const ack = await host.send('run:open', { activityId, seconds: null });
  host.close();
  return ack.ok;
}
