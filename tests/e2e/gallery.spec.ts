import { type Browser, expect, type Page } from '@playwright/test';
import { type App, startApp } from '../support/app';
import { checkScreen } from './pages/check-screen';
import { KeyboardUser } from './pages/keyboard-user';
import { test } from './test';

// Every activity type on every surface, with the examples of the gallery.

let app: App;
test.beforeAll(async () => {
  app = await startApp({ env: { GALLERY: '1' } });
});
test.afterAll(() => app.close());

/** With EVERY_EXAMPLE=1 all examples are checked, which takes many minutes; else two of each type. */
const every = process.env.EVERY_EXAMPLE === '1';
const isChecked = (path: string) =>
  every || path.includes('/few-answers/') || /many-answers\/(?:result|revealed)$/.test(path);

const SMALL = { width: 320, height: 568 };

async function open(browser: Browser, path: string, viewport = SMALL): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(app.url + path);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return page;
}

async function hrefs(page: Page, start: string): Promise<string[]> {
  const found = await page
    .locator(`a[href^="${start}"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(found)];
}

test('is not there in a normal server', async ({ request }) => {
  const normal = await startApp();
  for (const path of ['', '/choice', '/phone/choice/empty/saved', '/stage/choice/empty/open']) {
    expect((await request.get(`${normal.url}/gallery${path}`)).status()).toBe(404);
  }
  await normal.close();
});

test('shows every type on phone, stage, host, editor and review without a fault', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const index = await open(browser, '/gallery');
  const types = (await hrefs(index, '/gallery/')).filter((path) => path !== '/gallery/room');
  expect(types.length).toBeGreaterThan(5);
  const [phone, stage] = [
    await open(browser, '/gallery'),
    await open(browser, '/gallery', { width: 1920, height: 1080 }),
  ];
  for (const type of types) {
    await index.goto(app.url + type);
    await expect(index.getByText('Editor').first()).toBeVisible();
    await checkScreen(index, type, ['light']);
    for (const path of await hrefs(index, '/gallery/phone/')) {
      const first = path.includes('/few-answers/');
      if (path.endsWith('/waiting') || (path.endsWith('/saved') && !first)) continue;
      if (!isChecked(path)) continue;
      await phone.goto(app.url + path);
      await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
      await checkScreen(phone, path, [path.endsWith('/result') ? 'light' : 'dark']);
    }
    for (const path of await hrefs(index, '/gallery/stage/')) {
      if (path.endsWith('/live') || !isChecked(path)) continue;
      await stage.goto(app.url + path);
      await expect(stage.getByRole('heading', { level: 1 })).toBeVisible();
      await checkScreen(stage, path, ['light']);
    }
  }
});

test('shows the room’s voice without a fault', async ({ browser }) => {
  const page = await open(browser, '/gallery/room');
  await expect(page.getByRole('region', { name: 'Questions on the host' })).toBeVisible();
  await checkScreen(page, 'the room’s voice');
});

/** An example while it is answered, with no mouse. */
async function keyboardOn(browser: Browser, path: string): Promise<KeyboardUser> {
  return new KeyboardUser(await open(browser, `/gallery/phone/${path}/answering`));
}

test.describe('with the keyboard alone, by names and roles,', () => {
  test('a choice is made, and several', async ({ browser }) => {
    const one = await keyboardOn(browser, 'choice/few-answers');
    await one.press('button', /^\S*\s*A\s*ls/);
    expect(await one.answer()).toEqual([0]);
    const many = await keyboardOn(browser, 'choice/many-answers');
    await many.press('button', /The firmware/);
    await many.press('button', /The kernel/);
    await many.press('button', 'Send 2');
    expect(await many.answer()).toEqual([0, 2]);
  });

  test('lines are marked', async ({ browser }) => {
    const user = await keyboardOn(browser, 'lines/few-answers');
    await user.press('button', /^Line 3/);
    await user.press('button', 'Something is missing');
    await user.press('button', 'Send');
    expect(await user.answer()).toEqual([0, 3]);
  });

  test('a number is typed, and its sign changed', async ({ browser }) => {
    const user = await keyboardOn(browser, 'numeric/many-answers');
    await user.focus('textbox', /Your estimate/);
    await user.type('380.000,5');
    await expect(user.page.getByRole('status').filter({ hasText: 'Read as' })).toHaveText(
      'Read as 380,000.5 km',
    );
    await user.key('Enter');
    expect(await user.answer()).toBe(380_000.5);
    const below = await keyboardOn(browser, 'numeric/many-answers');
    await below.focus('textbox', /Your estimate/);
    await below.type('7 km');
    await expect(below.page.getByText('Type one number')).toBeVisible();
    await below.key('Enter');
    await expect(below.page.getByText('Saved.')).toBeHidden();
  });

  test('items are put in order', async ({ browser }) => {
    const user = await keyboardOn(browser, 'order/few-answers');
    await user.focus('button', /^B: The kernel, place 2 of 5/);
    await user.key('Alt+ArrowUp');
    await expect(user.page.getByRole('button', { name: /^B: .*place 1 of 5/ })).toBeFocused();
    await user.press('button', /^C: .*place 3 of 5/);
    await user.press('button', 'Move down');
    await user.press('button', 'Send');
    expect(await user.answer()).toEqual([1, 0, 3, 2, 4]);
  });

  test('a program is put together and indented', async ({ browser }) => {
    const user = await keyboardOn(browser, 'order/parsons');
    await user.press('button', /^Line 1: def mean/);
    await user.press('button', /^Line 3: total = 0/);
    await user.focus('button', /^Line 3: .*place 2 of 2/);
    await user.key('Alt+ArrowRight');
    await user.press('button', /^Line 2: return total/);
    await user.focus('button', /^Line 2: return total, place 3 of 3, indented once/);
    await user.key('Delete');
    await user.press('button', 'Send');
    expect(await user.answer()).toEqual({ lines: [0, 2], indents: [0, 1] });
  });

  test('items are matched', async ({ browser }) => {
    const user = await keyboardOn(browser, 'match/few-answers');
    for (const target of ['Network', 'Transport', 'Transport', 'Link']) {
      await user.press('button', new RegExp(target));
    }
    await user.press('button', /^4: HTTP, matched with B/);
    await user.press('button', /Application/);
    await user.press('button', 'Send');
    expect(await user.answer()).toEqual([2, 3, 3, 0]);
  });

  test('statements are agreed with', async ({ browser }) => {
    const user = await keyboardOn(browser, 'scale/few-answers');
    const first = user.page.getByRole('group', { name: 'I could explain what a process is' });
    await user.focusOn(first.getByRole('radio', { name: '1, Not at all' }));
    await user.key('Space');
    await user.key('ArrowRight');
    const second = user.page.getByRole('group', { name: 'I could start one in the background' });
    await user.focusOn(second.getByRole('radio', { name: '1, Not at all' }));
    await user.key('ArrowLeft');
    await user.press('button', 'Send');
    expect(await user.answer()).toEqual([2, 5]);
  });

  test('words are written', async ({ browser }) => {
    const user = await keyboardOn(browser, 'text/cloud');
    await user.focus('textbox', 'Your word');
    await user.type('  much   too much to be written on any wall');
    await expect(user.page.getByText('letters too many')).toBeVisible();
    await user.key('Control+a');
    await user.type(' naming ');
    await user.key('Enter');
    expect(await user.answer()).toBe('naming');
  });
});

test('a row is dragged by its grip, and a program is put together by touch', async ({
  browser,
}) => {
  const page = await open(browser, '/gallery/phone/order/few-answers/answering');
  const rows = page.getByRole('list', { name: 'Your order' }).getByRole('listitem');
  const from = await rows.nth(0).locator('.grip').boundingBox();
  const to = await rows.nth(2).boundingBox();
  if (!from || !to) throw new Error('The rows are not there.');
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, to.y + to.height / 2 + 4, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: /^A: .*place 3 of 5/ })).toBeVisible();

  const context = await browser.newContext({ viewport: SMALL, hasTouch: true, isMobile: true });
  const phone = await context.newPage();
  await phone.goto(`${app.url}/gallery/phone/order/parsons/answering`);
  await phone.getByRole('button', { name: /^Line 1: def mean/ }).tap();
  await phone.getByRole('button', { name: /^Line 3: total = 0/ }).tap();
  await phone.getByRole('button', { name: 'Indent more' }).tap();
  await phone.getByRole('button', { name: 'Send' }).tap();
  expect(await new KeyboardUser(phone).answer()).toEqual({ lines: [0, 2], indents: [0, 1] });
});
