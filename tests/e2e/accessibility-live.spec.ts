import { type Browser, expect, type Page } from '@playwright/test';
import { checkScreen } from './pages/check-screen';
import { seatedClass } from './pages/seated-class';
import { test } from './test';

// Phone and stage in every phase, the small phone first of all.

const { app, lecture } = seatedClass();

const SMALL = { width: 320, height: 568 };

async function open(browser: Browser, viewport: typeof SMALL, where: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.goto(`${app().url}${where}`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return page;
}

test('phone, stage and host through the phases', async ({ browser }) => {
  test.setTimeout(240_000);
  for (const where of ['/', '/join', '/nothing', '/sign-in']) {
    await checkScreen(await open(browser, SMALL, where), where);
  }
  const phone = await open(browser, SMALL, `/play/${lecture().code}`);
  await checkScreen(phone, 'nickname');
  await phone.getByLabel('Nickname').fill('Dana');
  await phone.getByRole('button', { name: 'Come in' }).click();
  await expect(phone.getByRole('heading', { name: /You’re in/ })).toBeVisible();
  const stage = await open(browser, { width: 1920, height: 1080 }, `/stage/${lecture().code}`);
  const both = async (what: string) => {
    await phone.waitForTimeout(300);
    await checkScreen(phone, `phone: ${what}`);
    await checkScreen(stage, `stage: ${what}`);
  };
  await both('lobby');
  const runs: [number, string, (guest: number) => number[]][] = [
    [0, 'poll', (guest) => [guest % 2]],
    [1, 'lines', (guest) => (guest % 2 ? [1, 5, 7, 11, 0] : [2, 3])],
    [2, 'quiz', (guest) => [guest % 4]],
  ];
  for (const [index, what, choose] of runs) {
    const runId = await lecture().open(index);
    await lecture().answer(runId, choose);
    await both(`${what} open`);
    await lecture().host.send('run:close');
    await both(`${what} closed`);
    await lecture().host.send('run:reveal');
    await lecture().host.send('run:show', { shown: 5 });
    await both(`${what} revealed`);
  }
  await lecture().host.send('leaderboard:show');
  await both('leaderboard');
  await lecture().host.send('session:end');
  await both('ended');
  await phone.getByRole('link', { name: 'See all answers' }).click();
  await expect(phone).toHaveURL(/\/result\//);
  await checkScreen(phone, 'result');
});
