import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type App, startApp } from '../support/app';
import { checkScreen } from './pages/check-screen';
import { DeskPage } from './pages/desk-page';
import { test } from './test';

// Questions drafted from the notes: seen at the import, off in the deck, taken one by one or all.

const NOTES = `# Boats

## Parts

- **Bow**: comes first
- **Stern**: arrives last
- **Keel**: carries the planks

## Lengths

- Canoe: 5 m
- Ferry: 140 m
- Tanker: 330 m
- Raft: 3 m

An old book has another number. Tanker: 480 m.
`;

let app: App;
let folder: string;
let page: Page;
test.beforeAll(async ({ browser }) => {
  app = await startApp();
  folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-drafts-'));
  page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
});
test.afterAll(async () => {
  await page.context().close();
  rmSync(folder, { recursive: true, force: true });
  await app.close();
});

/** Takes something and waits until the server has stored it. */
async function stored(take: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await take();
  expect((await answer).ok()).toBe(true);
}

const kept = () => page.locator('ol .find h3').allTextContents();

test('drafts are off until the lecturer takes them', async () => {
  const file = path.join(folder, 'boats.md');
  writeFileSync(file, NOTES);
  await DeskPage.signIn(page, app);
  await page.locator('input[type=file]').first().setInputFiles(file);
  const contradictions = page.getByRole('list', { name: 'Contradictions in the notes' });
  await expect(contradictions).toContainText('“Tanker” is 480 m here and 330 m on line 13');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('4 drafted');
  await page.getByRole('button', { name: 'Make the lecture' }).click();
  await expect(page).toHaveURL(/\/lectures\/(?!new$)[\w-]+$/);
  expect(await kept()).toEqual([]);

  const [parts, lengths] = ['Parts', 'Lengths'].map((name) => ({
    summary: page.locator(`details:has([aria-label="Drafts from ${name}"]) summary`),
    list: page.getByRole('list', { name: `Drafts from ${name}` }),
  }));
  if (!parts || !lengths) throw new Error('Two sections');
  await parts.summary.click();
  await expect(parts.summary).toHaveText('2 drafts from these notes');
  await checkScreen(page, 'drafts in the deck');
  const first = parts.list
    .getByRole('listitem')
    .filter({ hasText: 'the description “comes first”' })
    .first();
  await expect(first.getByRole('img', { name: 'Right' })).toBeVisible();
  await expect(first).toContainText('line 5');

  // One key takes one, and the next one has the focus.
  await parts.list.getByRole('button', { name: /^Take/ }).first().focus();
  await stored(() => page.keyboard.press('t'));
  await expect.poll(kept).toHaveLength(1);
  await expect(parts.summary).toHaveText('1 draft from these notes');
  await expect(parts.list.getByRole('button', { name: /^Take/ }).first()).toBeFocused();

  await lengths.summary.click();
  await stored(() => page.getByRole('button', { name: 'Take all drafts from Lengths' }).click());
  await expect.poll(kept).toHaveLength(3);
  await page.reload();
  expect(await kept()).toHaveLength(3);
  await expect(page.getByText('1 draft from these notes')).toHaveCount(1);

  // Cards move past the draft that is left between them.
  const before = await kept();
  await page.getByRole('button', { name: 'Move 1 down' }).click();
  await expect.poll(kept).toEqual([before[1], before[0], before[2]]);
});
