import { expect, type Page } from '@playwright/test';
import { sampleNotes } from '../load/import/sample-notes';
import { type App, startApp } from '../support/app';
import { checkScreen } from './pages/check-screen';
import { DeskPage } from './pages/desk-page';
import { test } from './test';

// What was found in the notes, before anything is saved: judged with the keyboard alone.

const FILLER = Array.from({ length: 120 }, (_, at) => `Line ${at} says something.`).join('\n\n');
const NOTES = `# Sockets

## Quiz 1

Which call waits for a client?

A) bind
B) accept
C) connect

## Quiz 2

Which port is free to use?

A) 22
B) 4711

${FILLER}

## Quiz 3

Which call opens a connection?

A) listen
B) connect

Answer: B

## Words

- **bind**: gives a socket its address
- **listen**: makes a socket wait for clients
- **accept**: takes the next client
`;

/** A key must be seen to work before it feels slow. */
const MOST_MS = 500;

let app: App;
let page: Page;
test.beforeAll(async ({ browser }) => {
  app = await startApp();
  page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await DeskPage.signIn(page, app);
});
test.afterAll(async () => {
  await page.context().close();
  await app.close();
});

async function read(text: string): Promise<void> {
  await page.goto(`${app.url}/lectures`);
  const file = { name: 'notes.md', mimeType: 'text/markdown', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  const pane = page.getByRole('region', { name: 'Your notes', exact: true });
  await expect(pane).toBeVisible({ timeout: 60_000 });
}

const current = () => page.locator('.find.is-current');

test('the keyboard goes through the cards, and says what is right or a poll', async () => {
  await read(NOTES);
  await expect(
    page.getByText(/^3 questions found, 2 need a right answer, \d+ drafts\.$/),
  ).toBeVisible();
  await checkScreen(page, 'what was found, with a question about the right answer');

  await expect(current()).toContainText('Which call waits for a client?');
  await page.keyboard.press('b');
  await expect(current()).toContainText('Right, as you said');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('p');
  await expect(current()).toContainText('A poll: nothing is right or wrong.');
  await expect(page.getByText(/^3 questions found, \d+ drafts\.$/)).toBeVisible();

  // The notes follow: the third question stands far below.
  const far = page.locator('.srcline', { hasText: 'opens a connection' });
  await expect(far).not.toBeInViewport();
  await page.keyboard.press('j');
  await expect(far).toBeInViewport();
  await expect(current().getByRole('img', { name: 'Right' })).toBeVisible();
  expect((await current().locator('h3').boundingBox())?.width).toBeGreaterThan(300);
  await page.keyboard.press('x');
  await expect(page.getByText(/^2 of \d+ kept$/)).toBeVisible();

  // A number in the margin brings its card.
  await page.keyboard.press('3');
  await expect(page.getByRole('radio', { name: /^Drafted/ })).toBeChecked();
  await page.getByRole('button', { name: 'Show activity 3', exact: true }).locator('b').click();
  await expect(current().getByRole('button', { name: /opens a connection/ })).toBeFocused();

  await page.getByRole('button', { name: 'Make the lecture' }).click();
  await expect(page).toHaveURL(/\/lectures\/(?!new$)[\w-]+$/);
  const id = page.url().split('/').at(-1);
  const headers = { authorization: `Bearer ${app.token}` };
  const { deck } = await (await fetch(`${app.url}/api/lectures/${id}`, { headers })).json();
  const keys = deck.activities.map((one: { correct: unknown }) => one.correct);
  expect(keys).toEqual([[1], null]);
});

test('megabytes of notes are gone through without waiting', async () => {
  await read(sampleNotes(1000));
  await expect.poll(() => page.locator('.find').count()).toBeGreaterThan(10);
  for (const key of ['ArrowDown', 'x', '3', 'ArrowDown', '1']) {
    const before = await page.evaluate(() => performance.now());
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => drawn(null))));
    expect((await page.evaluate(() => performance.now())) - before).toBeLessThan(MOST_MS);
  }
  // Neither the notes nor the cards are all in the page.
  expect(await page.locator('.srcline').count()).toBeLessThan(2000);
  expect(await page.locator('.find').count()).toBeLessThan(400);
});
