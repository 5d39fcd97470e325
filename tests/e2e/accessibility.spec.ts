import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type App, startApp } from '../support/app';
import { RunningClass } from './pages/running-class';

// Every screen, light and dark: nothing that axe finds, nothing wider than its window.

let app: App;
let lecture: RunningClass;
test.beforeAll(async () => {
  app = await startApp();
  lecture = await RunningClass.start(app);
  await lecture.seat(['Ada', 'Bo', 'Cleo', 'Somebody with a long']);
});
test.afterAll(async () => {
  lecture.close();
  await app.close();
});

const SMALL = { width: 320, height: 568 };
const WIDE = { width: 1440, height: 900 };
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Colours do not depend on the width, so one size of a page is looked at in both themes. */
async function check(page: Page, what: string, themes: readonly Theme[] = THEMES): Promise<void> {
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    expect(found, `${what}, ${colorScheme}`).toEqual([]);
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${what} is wider than its window`).toBeLessThanOrEqual(0);
}

async function open(browser: Browser, viewport: typeof SMALL, where: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.goto(`${app.url}${where}`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return page;
}

test('the lecturer’s pages', async ({ browser }) => {
  test.setTimeout(240_000);
  const context = await browser.newContext({ viewport: WIDE });
  const page = await context.newPage();
  await page.goto(app.instructorLink().replace('localhost', '127.0.0.1'));
  const { id } = lecture.activities[0] ?? { id: '' };
  const { id: lines } = lecture.activities[1] ?? { id: '' };
  for (const where of [
    '/lectures',
    '/lectures/new',
    '/lectures/new/by-hand',
    `/lectures/${lecture.lectureId}`,
    `/lectures/${lecture.lectureId}/activities/${id}`,
    `/lectures/${lecture.lectureId}/activities/${lines}`,
    '/sessions',
    '/settings',
    `/review/${lecture.sessionId}`,
    `/host/${lecture.sessionId}`,
    '/lectures/nothing',
  ]) {
    await page.setViewportSize(WIDE);
    await page.goto(`${app.url}${where}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await check(page, where);
    await page.setViewportSize({ width: 390, height: 844 });
    await check(page, `${where} on a phone`, ['light']);
  }
});

test('phone, stage and host through the phases', async ({ browser }) => {
  test.setTimeout(240_000);
  for (const where of ['/', '/join', '/nothing', '/sign-in']) {
    await check(await open(browser, SMALL, where), where);
  }
  const phone = await open(browser, SMALL, `/play/${lecture.code}`);
  await check(phone, 'nickname');
  await phone.getByLabel('Nickname').fill('Dana');
  await phone.getByRole('button', { name: 'Come in' }).click();
  await expect(phone.getByRole('heading', { name: /You’re in/ })).toBeVisible();
  const stage = await open(browser, { width: 1920, height: 1080 }, `/stage/${lecture.code}`);
  const both = async (what: string) => {
    await phone.waitForTimeout(300);
    await check(phone, `phone: ${what}`);
    await check(stage, `stage: ${what}`);
  };
  await both('lobby');
  const runs: [number, string, (guest: number) => number[]][] = [
    [0, 'poll', (guest) => [guest % 2]],
    [1, 'lines', (guest) => (guest % 2 ? [1, 5, 7, 11, 0] : [2, 3])],
    [2, 'quiz', (guest) => [guest % 4]],
  ];
  for (const [index, what, choose] of runs) {
    const runId = await lecture.open(index);
    await lecture.answer(runId, choose);
    await both(`${what} open`);
    await lecture.host.send('run:close');
    await both(`${what} closed`);
    await lecture.host.send('run:reveal');
    await lecture.host.send('run:show', { shown: 5 });
    await both(`${what} revealed`);
  }
  await lecture.host.send('leaderboard:show');
  await both('leaderboard');
  await lecture.host.send('session:end');
  await both('ended');
  await phone.getByRole('link', { name: 'See all answers' }).click();
  await expect(phone).toHaveURL(/\/result\//);
  await check(phone, 'result');
});
