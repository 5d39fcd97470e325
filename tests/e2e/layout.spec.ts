import { type Browser, expect, type Page } from '@playwright/test';
import { type App, startApp } from '../support/app';
import { DeskPage } from './pages/desk-page';
import { RunningClass } from './pages/running-class';
import { test } from './test';

// Nothing is cut off, covered or moved: measured by where things are.

let app: App;
test.beforeAll(async () => {
  app = await startApp({ env: { GALLERY: '1' } });
});
test.afterAll(() => app.close());

const SMALL = { width: 320, height: 568 };
const LAPTOP = { width: 1440, height: 900 };
const HALL = { width: 1920, height: 1080 };

async function open(browser: Browser, path: string, viewport: typeof SMALL): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(app.url + path);
  return page;
}

/** The addresses of all examples of all types on a surface. */
async function examples(page: Page, surface: 'phone' | 'stage'): Promise<string[]> {
  const links = (start: string) =>
    page
      .locator(`a[href^="${start}"]`)
      .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))]);
  await page.goto(`${app.url}/gallery`);
  const found: string[] = [];
  for (const type of (await links('/gallery/')).filter((path) => path !== '/gallery/room')) {
    await page.goto(app.url + type);
    found.push(...(await links(`/gallery/${surface}/`)));
  }
  return found;
}

/** What stands on the wall, row by row. */
const ROWS =
  '.prompt, .st-opt, .barrow, .round-row, .hands, .agreement > li, .said > li, .st-more, .moves, .agree-legend, .call';

test('on the stage nothing lies under the bottom strip, whatever is asked', async ({ browser }) => {
  test.setTimeout(300_000);
  const page = await open(browser, '/gallery', HALL);
  const all = await examples(page, 'stage');
  const paths = all.filter((path) => !/\/empty\/|\/live$/.test(path));
  expect(paths.length).toBeGreaterThan(60);
  for (const path of paths) {
    await page.goto(app.url + path);
    await expect(page.locator('.st-foot')).toBeVisible();
    const covered = await page.evaluate((rows) => {
      const strip = document.querySelector('.st-foot')?.getBoundingClientRect().top ?? 0;
      return [...document.querySelectorAll(rows)]
        .filter((row) => row.getBoundingClientRect().bottom > strip + 1)
        .map((row) => `${row.className}: ${row.textContent?.slice(0, 40)}`);
    }, ROWS);
    expect(covered, path).toEqual([]);
  }
});

test('on the smallest phone nothing scrolls sideways, whatever is asked', async ({ browser }) => {
  test.setTimeout(300_000);
  const page = await open(browser, '/gallery', SMALL);
  for (const path of await examples(page, 'phone')) {
    if (!/\/(?:answering|result)$/.test(path)) continue;
    await page.goto(app.url + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth, path).toBe(clientWidth);
  }
});

test('what the wall has no room for is counted', async ({ browser }) => {
  const page = await open(browser, '/gallery/stage/text/full-wall/revealed', HALL);
  const seen = await page.locator('.wall').evaluate((wall) => {
    const { right, bottom } = wall.getBoundingClientRect();
    return [...wall.children].filter((entry) => {
      const box = entry.getBoundingClientRect();
      return box.left < right && box.bottom <= bottom + 3;
    }).length;
  });
  await expect(page.getByText(`and ${120 - seen} more`)).toBeVisible();
  await page.goto(`${app.url}/gallery/stage/choice/long-code/open`);
  await expect(page.getByText(/^\d+ more lines on your phone$/)).toBeVisible();
});

test('a poll with raised hands stays where it is when its result is shown', async ({ browser }) => {
  const page = await open(browser, '/gallery/stage/choice/hands-up/live', HALL);
  const live = await page.locator('.prompt').boundingBox();
  await page.goto(`${app.url}/gallery/stage/choice/hands-up/revealed`);
  expect(await page.locator('.prompt').boundingBox()).toEqual(live);
});

test('a session is started without scrolling, and the next one as the last', async ({
  browser,
}) => {
  const lecture = await RunningClass.start(app);
  const desk = await DeskPage.signIn(await open(browser, '/', LAPTOP), app);
  const { page } = desk;
  const dialog = page.getByRole('dialog', { name: 'Start a session' });
  for (const viewport of [LAPTOP, { width: 390, height: 844 }]) {
    await page.setViewportSize(viewport);
    await page.goto(`${app.url}/lectures/${lecture.lectureId}`);
    await page.getByRole('button', { name: 'Start a session' }).click();
    const hidden = await dialog.evaluate((box) => box.scrollHeight - box.clientHeight);
    expect(hidden, `${viewport.width} px`).toBe(0);
  }
  await page.setViewportSize(SMALL);
  const start = dialog.getByRole('button', { name: 'Start', exact: true });
  await expect(start).toBeInViewport();

  await dialog.getByText('Votes', { exact: true }).click();
  await dialog.getByText('Ask how sure people are').click();
  await expect(dialog.getByText('Polls grow live, how sure')).toBeVisible();
  await start.click();
  await expect(page).toHaveURL(/\/host\/[\w-]+$/);
  await page.goto(`${app.url}/lectures/${lecture.lectureId}`);
  await page.getByRole('button', { name: 'Start a session' }).click();
  await expect(dialog.getByText('Polls grow live, how sure')).toBeVisible();
  lecture.close();
});

test('the lecturer’s screen never scrolls as a whole, and its panels hold names of any length', async ({
  browser,
}) => {
  const lecture = await RunningClass.start(app);
  await lecture.seat(['W'.repeat(20), ...Array.from({ length: 9 }, (_, at) => `Somebody ${at}`)]);
  const page = await open(browser, '/sign-in', LAPTOP);
  await page.getByLabel('Token').fill(app.token);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/lectures$/);
  await page.goto(`${app.url}/host/${lecture.sessionId}`);
  await expect(page.getByText('10 here')).toBeVisible();
  for (const panel of ['.room', '.sheet', '.stagehand']) {
    const { scrollWidth, clientWidth } = await page
      .locator(panel)
      .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    expect(scrollWidth, panel).toBe(clientWidth);
  }
  const { scrollHeight, clientHeight } = await page.evaluate(() => document.documentElement);
  expect(scrollHeight).toBe(clientHeight);

  await lecture.open(2, 30);
  const commands = page.locator('.cmd .btn');
  await expect(commands.filter({ hasText: 'Pause' })).toBeVisible();
  const tops = await commands.evaluateAll((all) =>
    all.map((button) => {
      const { top, height } = button.getBoundingClientRect();
      return Math.round(top + height / 2);
    }),
  );
  expect(new Set(tops).size, 'rows of commands').toBe(1);
  lecture.close();
});
