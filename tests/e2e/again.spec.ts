import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type App, startApp } from '../support/app';
import { checkScreen } from './pages/check-screen';
import { DeskPage } from './pages/desk-page';
import { test } from './test';

// A lecture is held, its notes are edited, and they are imported again: nothing of it is lost.

const quiz = (prompt: string, choices: string) => `## Quiz\n\n${prompt}\n\n${choices}\n`;
const PORT = quiz('Which port does HTTPS use?', '- [ ] 80\n- [x] 443');
const HANDS = '## Hands\n\n> "Raise your hand: who has run a web server at home?"\n';
const LAYER = quiz('Which layer routes packets?', '- [x] network\n- [ ] transport');
const NAMES = quiz('Who turns names into addresses?', '- [x] DNS\n- [ ] DHCP');
const TERMS = `## Terms

- **Packet**: carries a header and a payload
- **Router**: sends packets on towards their goal
- **Switch**: joins the machines of one network
`;

const BEFORE = `# Networks\n\n${PORT}\n${HANDS}\n${LAYER}\n${TERMS}`;
const AFTER = `# Networks\n\nMore to say first.\n\n${NAMES}\n${PORT.replace('use?', 'use by default?')}\n${HANDS}\n${TERMS}`;

let app: App;
let folder: string;
let page: Page;
test.beforeAll(async ({ browser }) => {
  app = await startApp();
  folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-again-'));
  page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
});
test.afterAll(async () => {
  await page.context().close();
  rmSync(folder, { recursive: true, force: true });
  await app.close();
});

function notes(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Does something and waits until the server has stored it. */
async function stored(method: string, act: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((response) => response.request().method() === method);
  await act();
  expect((await answer).ok()).toBe(true);
}

type Activity = { id: string; prompt: string; origin: string };
async function deck(): Promise<Activity[]> {
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const headers = { authorization: `Bearer ${app.token}` };
  const answer = await fetch(`${app.url}/api/lectures/${id}`, { headers });
  return ((await answer.json()) as { deck: { activities: Activity[] } }).deck.activities;
}
const cards = () => page.locator('ol .find h3').allTextContents();

async function importAgain(file: string): Promise<void> {
  await page.getByLabel('File with the edited notes').setInputFiles(file);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Take');
  await stored('POST', () => dialog.getByRole('button', { name: 'Take these notes' }).click());
  await expect(dialog).toBeHidden();
}

test('edited notes come in without taking anything away', async () => {
  const desk = await DeskPage.signIn(page, app);
  await page.locator('input[type=file]').first().setInputFiles(notes('networks.md', BEFORE));
  await page.getByRole('button', { name: 'Make the lecture' }).click();
  await expect(page).toHaveURL(/\/lectures\/(?!new$)[\w-]+$/);
  const lecture = page.url();
  const [port, hands, layer] = await deck();
  if (!port || !hands || !layer) throw new Error('Three questions');

  // The lecturer edits one, writes one, takes a draft, leaves a draft out, and holds the lecture.
  await page.getByRole('link', { name: hands.prompt }).click();
  await stored('PUT', () =>
    page.getByLabel('Question', { exact: true }).fill('Whose kitchen serves the web?'),
  );
  await page.goto(lecture);
  await page.getByRole('button', { name: 'Choice' }).click();
  await stored('PUT', () =>
    page.getByLabel('Question', { exact: true }).fill('Written by hand: which cable?'),
  );
  await page.goto(lecture);
  await page.getByText(/drafts from these notes/).click();
  const drafts = page.getByRole('list', { name: 'Drafts from Terms' });
  await stored('PATCH', () => drafts.getByRole('button', { name: /^Take/ }).first().click());
  await stored('PATCH', () => drafts.getByRole('button', { name: /^Take/ }).first().click());
  await expect.poll(async () => (await deck()).length).toBe(6);
  const [taken, dismissed] = (await deck()).filter(({ origin }) => origin === 'drafted');
  await expect.poll(cards).toContain(dismissed?.prompt);
  const number = (await cards()).indexOf(dismissed?.prompt ?? '') + 1;
  await stored('PATCH', () =>
    page.getByRole('button', { name: `Leave ${number} out`, exact: true }).click(),
  );
  await desk.startSession();
  await page.goto(lecture);
  await expect(page.getByText('still running')).toBeVisible();

  await importAgain(notes('networks.md', AFTER));
  await expect(page.getByText('1 question changed in the notes.')).toBeVisible();
  const now = await deck();
  const idOf = (prompt: string) => now.find((activity) => activity.prompt === prompt)?.id;
  expect(idOf('Which port does HTTPS use?')).toBe(port.id);
  expect(idOf('Whose kitchen serves the web?')).toBe(hands.id);
  expect(idOf('Which layer routes packets?')).toBe(layer.id);
  expect(idOf(taken?.prompt ?? '')).toBe(taken?.id);
  expect(idOf('Written by hand: which cable?')).toBeDefined();
  expect(idOf('Who turns names into addresses?')).toBeDefined();
  expect(idOf(dismissed?.prompt ?? '')).toBeUndefined();

  // The changed one is shown with both versions, and accepted.
  const changed = page.locator('li.find', { hasText: 'Changed in the notes' });
  await expect(changed.locator('ins b')).toHaveText(' by default');
  await checkScreen(page, 'a lecture with changes of its notes');
  await stored('PATCH', () => changed.getByRole('button', { name: /^Take the new text/ }).click());
  await expect.poll(cards).toContain('Which port does HTTPS use by default?');
  expect((await deck()).find(({ id }) => id === port.id)?.prompt).toBe(
    'Which port does HTTPS use by default?',
  );

  // The one that is gone stays until it is left out.
  const gone = page.locator('li.find', { hasText: 'No longer in the notes' });
  await expect(gone.locator('h3')).toHaveText('Which layer routes packets?');
  await stored('PATCH', () => gone.getByRole('button', { name: /^Leave it out/ }).click());
  await expect(gone).toHaveCount(0);
  expect((await deck()).map(({ id }) => id)).not.toContain(layer.id);

  // Again with the old notes: what was left out does not come back.
  await importAgain(notes('networks.md', `${AFTER}\n${LAYER}`));
  await page.reload();
  const last = (await deck()).map(({ id }) => id);
  expect(last).not.toContain(layer.id);
  expect(last).not.toContain(dismissed?.id);
  expect(last).toHaveLength(5);
  await expect(page.getByText('still running')).toBeVisible();
});
