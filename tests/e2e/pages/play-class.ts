import path from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import type { ContractActivity } from '@/domain/deck';
import { projectRoot } from '@/scripts/project-root.mjs';
import type { App } from '../../support/app';
import { DeskPage } from './desk-page';
import { HostPage } from './host-page';
import { PhonePage } from './phone-page';

const notes = path.join(projectRoot, 'examples/containers.md');

/**
 * One class on the example lecture, from the notes to the grades. `amid` is called in the middle of
 * each question, when the first of three has answered.
 */
export async function playClass(
  browser: Browser,
  app: App,
  amid: (question: number) => Promise<void> = async () => {},
): Promise<void> {
  const desk = await DeskPage.signIn(await newWindow(browser, 1440, 900), app);
  await desk.importFile(notes, '2 found, 5 written, 1 drafted');
  const lectureId = desk.page.url().split('/').at(-1);
  const { deck } = await fetchJson(app, `/api/lectures/${lectureId}`);
  const activities: ContractActivity[] = deck.activities;

  await desk.startSession();
  const host = new HostPage(desk.page);
  const code = await host.code();
  const stage = await newWindow(browser, 1920, 1080);
  await stage.goto(`${app.url}/stage/${code}`);
  await expect(
    stage.getByRole('heading', { name: `Code ${code.slice(0, 3)} ${code.slice(3)}` }),
  ).toBeVisible();

  const ada = await PhonePage.join(browser, app, code, 'Ada');
  const bo = await PhonePage.join(browser, app, code, 'Bo');
  const cleo = await PhonePage.join(browser, app, code, 'Cleo');
  await expect(stage.getByRole('list', { name: 'In the room' })).toContainText('Cleo');
  await host.sees('3 here');

  for (const [index, activity] of activities.entries()) {
    await host.step(index === 0 ? /^Open the first/ : /^Open the next/);
    await expect(stage.locator('h1')).toBeVisible();
    await test.step(activity.prompt, async () => {
      const scored = activity.correct !== null;
      if (index === 2) {
        await bo.page.reload();
      }
      if (index === 3) {
        await cleo.goOffline();
        await cleo.choose(wrong(activity));
        await expect(cleo.page.getByText('Waiting')).toBeVisible();
      }
      await answer(ada, activity, true);
      await amid(index);
      await answer(bo, activity, index % 2 === 0);
      if (index === 3) {
        await expect(cleo.page.getByText(/No connection\. Your answer is kept here/)).toBeVisible();
        await cleo.goOnline();
        await cleo.sees('Saved.');
      } else {
        await answer(cleo, activity, false);
      }
      await host.sees(/Everybody has answered: 3 of 3/);
      await host.step('Close and show the result');
      await ada.sees(scored ? 'Right.' : 'Thank you.');
      if (scored) await cleo.sees(/Not this time\.|Partly right\./);
      for (let n = 1; n <= (activity.problems?.length ?? 0); n++) {
        await host.step(new RegExp(`^Show problem ${n} of|^Show the problem`));
      }
      if (scored) {
        await host.step('Show the leaderboard');
        await expect(stage.locator('.board')).toContainText('Ada');
      }
    });
  }

  await expect(host.next).toContainText('End the session');
  await host.page.keyboard.press('Space');
  const dialog = host.page.getByRole('dialog');
  await dialog.getByRole('button', { name: /End/ }).click();
  await ada.sees(/That’s it/);
  await expect(stage.locator('.podium')).toContainText('Ada');
  expect(await ada.figure('Rank')).toBe('1of 3');
  const points = Number((await ada.figure('Points')).replace(/\D/g, ''));
  await ada.page.getByRole('link', { name: 'See all answers' }).click();
  await expect(ada.page).toHaveURL(/\/result\//);
  await expect(ada.page.getByRole('main')).toContainText('Ada');

  await host.page
    .getByRole('link', { name: /results/i })
    .first()
    .click();
  await expect(host.page).toHaveURL(new RegExp(`/review/${host.sessionId()}`));
  await expect(host.page.getByRole('main')).toContainText('Cleo');
  const report = await fetchJson(app, `/api/sessions/${host.sessionId()}/report`);
  expect(report.runs).toHaveLength(activities.length);
  expect(report.runs.map((run: { answered: number }) => run.answered)).toEqual(
    activities.map(() => 3),
  );
  expect(report.participants[0]).toMatchObject({ nickname: 'Ada', rank: 1, score: points });
  const download = host.page.waitForEvent('download');
  await host.page.getByRole('link', { name: /CSV/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
}

async function newWindow(browser: Browser, width: number, height: number) {
  const context = await browser.newContext({ viewport: { width, height } });
  return context.newPage();
}

async function fetchJson(app: App, where: string) {
  const headers = { authorization: `Bearer ${app.token}` };
  return (await fetch(`${app.url}${where}`, { headers })).json();
}

/** The key of a choice or of lines; null for a poll. */
function keyOf({ correct }: ContractActivity): number[] | null {
  return correct as number[] | null;
}

function wrong(activity: ContractActivity): number[] {
  const { choices = [] } = activity;
  const key = keyOf(activity) ?? [];
  return [choices.findIndex((_, index) => !key.includes(index))];
}

async function answer(phone: PhonePage, activity: ContractActivity, right: boolean) {
  const key = keyOf(activity);
  if (activity.type === 'lines') {
    const absent = activity.problems?.some(({ lines }) => lines === null) ?? false;
    await phone.markLines(right ? firstLines(activity) : [1], right && absent);
  } else if (!key) {
    await phone.choose([right ? 0 : 1]);
  } else if (right) {
    await phone.choose(key);
  } else if (key.length > 1) {
    await phone.choose([...key.slice(0, 1), ...wrong(activity)]);
  } else {
    await phone.choose(wrong(activity));
  }
  await phone.sees('Saved.');
}

/** One line of every problem that has lines. */
function firstLines({ problems = [] }: ContractActivity): number[] {
  return [...new Set(problems.flatMap(({ lines }) => lines?.slice(0, 1) ?? []))];
}
