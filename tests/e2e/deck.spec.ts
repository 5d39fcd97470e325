import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type App, startApp } from '../support/app';
import { DeskPage } from './pages/desk-page';
import { test } from './test';

// The lecturer's desk before class: a deck from nothing, and notes in every state.

let app: App;
let folder: string;
test.beforeAll(async () => {
  app = await startApp();
  folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-notes-'));
});
test.afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await app.close();
});

let page: Page;
test.beforeEach(async ({ browser }) => {
  page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(`${app.url}/sign-in`);
  await page.getByLabel(/token/i).fill(app.token);
  await page.getByRole('button', { name: /sign in/i }).click();
  await expect(page).toHaveURL(/\/lectures$/);
});
test.afterEach(() => page.context().close());

/** Types something and waits until the server has stored it and the page says so. */
async function stored(type: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((response) => response.request().method() === 'PUT');
  await type();
  expect((await answer).ok()).toBe(true);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}
const prompts = () => page.locator('ol .find h3').allTextContents();

async function byHand(title: string): Promise<string> {
  await page.goto(`${app.url}/lectures/new/by-hand`);
  await page.getByRole('textbox').first().fill(title);
  await page.locator('form button[type=submit]').click();
  await expect(page).toHaveURL(/\/lectures\/(?!new)[\w-]+$/);
  return page.url();
}

async function add(kind: string, prompt: string): Promise<void> {
  const deck = page.url();
  await page
    .getByRole('region', { name: 'Add an activity' })
    .getByRole('button', { name: kind })
    .click();
  await expect(page).toHaveURL(/\/activities\//);
  await stored(() => page.getByLabel('Question', { exact: true }).fill(prompt));
  await expect(page.locator('.mini-stage')).toContainText(prompt);
  await page.getByRole('button', { name: /deck/i }).click();
  await expect(page).toHaveURL(deck);
}

test('a deck is written from nothing, put in order, and stored at once', async () => {
  const deck = await byHand('By hand');
  await add('Choice', 'First?');
  await add('Hands up', 'Second?');
  await add('Lines', 'Third?');
  expect(await prompts()).toEqual(['First?', 'Second?', 'Third?']);

  // Three quick moves: what is stored is what was clicked last.
  let moves = 0;
  page.on('requestfinished', (request) => {
    moves += Number(request.method() === 'PATCH');
  });
  await page.getByRole('button', { name: 'Move 1 down' }).click();
  await page.getByRole('button', { name: 'Move 2 down' }).click();
  await page.getByRole('button', { name: 'Move 1 down' }).click();
  await expect.poll(prompts).toEqual(['Third?', 'Second?', 'First?']);
  await expect.poll(() => moves).toBe(3);
  await page.goto(deck);
  expect(await prompts()).toEqual(['Third?', 'Second?', 'First?']);

  await page.getByRole('button', { name: 'Delete 2' }).click();
  const deleted = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
  await expect.poll(prompts).toEqual(['Third?', 'First?']);
  // Who leaves earlier is asked to stay: see the next test.
  await deleted;
  await page.reload();
  expect(await prompts()).toEqual(['Third?', 'First?']);
});

test('the browser asks before a page is left whose last change is still on its way', async () => {
  await byHand('Held');
  await add('Choice', 'One?');
  await add('Choice', 'Two?');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  let store = () => {};
  await page.route('**/api/lectures/*/activities/*', async (route) => {
    await new Promise<void>((resolve) => {
      store = resolve;
    });
    await route.continue().catch(() => {});
  });
  await page.getByRole('button', { name: 'Move 1 down' }).click();
  await expect.poll(prompts).toEqual(['Two?', 'One?']);
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  store();
});

test('what is typed in the editor is stored by itself, options and key included', async () => {
  const deck = await byHand('Typed');
  await add('Choice', 'Which signal ends a process politely?');
  await page.getByRole('link', { name: /Which signal/ }).click();
  await page.getByLabel('Option A', { exact: true }).fill('`SIGKILL`');
  await page.getByLabel('Option B', { exact: true }).fill('`SIGTERM`');
  await page.getByLabel('Option B is right').click();
  await stored(() => page.getByRole('textbox', { name: 'Seconds' }).fill('25'));
  await expect(page.getByLabel('Option B', { exact: true })).toHaveValue('`SIGTERM`');
  await page.reload();
  await expect(page.getByLabel('Option B', { exact: true })).toHaveValue('`SIGTERM`');
  const id = deck.split('/').at(-1);
  const headers = { authorization: `Bearer ${app.token}` };
  const kept = await (await fetch(`${app.url}/api/lectures/${id}`, { headers })).json();
  expect(kept.deck.activities[0]).toMatchObject({
    origin: 'written',
    choices: ['`SIGKILL`', '`SIGTERM`'],
    correct: [1],
    seconds: 25,
  });
});

test('a save that fails keeps what was typed, says so, and goes through later', async () => {
  await byHand('Patient');
  await add('Choice', 'Before?');
  await page.getByRole('link', { name: 'Before?' }).click();
  await page.context().setOffline(true);
  await page.getByLabel('Question', { exact: true }).fill('After the tunnel?');
  await expect(page.getByText('What you typed is still here.')).toBeVisible();
  await stored(() => page.context().setOffline(false));
  await page.reload();
  await expect(page.getByLabel('Question', { exact: true })).toHaveValue('After the tunnel?');
});

test('damaged notes are repaired before anything is saved, and the page says where', async () => {
  const sound =
    '# Café\n\n**Ask the class:**\n\n> "Who has been to a café – the déjà-vu one? Raise your hand."\n';
  const file = path.join(folder, 'damaged.md');
  writeFileSync(file, Buffer.from(sound, 'utf8').toString('latin1'), 'utf8');
  const desk = new DeskPage(page);
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 found');
  await expect(page.getByText(/repaired/i).first()).toBeVisible();
  await page.getByRole('button', { name: 'Show them' }).click();
  await expect(page.getByRole('dialog')).toContainText('Café');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Make the lecture' }).click();
  await expect(desk.page.getByRole('heading', { name: 'Café' })).toBeVisible();
  expect(await prompts()).toEqual(['Who has been to a café – the déjà-vu one?']);
});

test('a file that is no notes is refused with a sentence, and nothing is saved', async () => {
  const before = await page.locator('.lecture').count();
  for (const [name, bytes, sentence] of [
    ['empty.md', Buffer.alloc(0), /empty/i],
    ['picture.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 255, 254]), /not text/i],
  ] as const) {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    await page.goto(`${app.url}/lectures/new`);
    await page.locator('input[type=file]').first().setInputFiles(file);
    await expect(page.getByText(sentence).first()).toBeVisible();
    await expect(page.getByText('Nothing was saved').first()).toBeVisible();
  }
  await page.goto(`${app.url}/lectures`);
  expect(await page.locator('.lecture').count()).toBe(before);
});
