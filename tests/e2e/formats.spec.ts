import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { type App, startApp } from '../support/app';
import { workbook } from '../support/workbook';
import { test } from './test';

// A quiz of another tool comes in through the same door as notes, and the deck goes out again.

let app: App;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(() => app.close());

const quiz = Buffer.from(
  workbook({
    2: ['', 'Quiz template'],
    8: [
      '',
      'Question',
      'Answer 1',
      'Answer 2',
      'Answer 3',
      'Answer 4',
      'Time limit',
      'Correct answer(s)',
    ],
    9: [1, 'Which layer routes packets?', 'Link', 'Network', '', '', 20, 2],
    10: [2, 'No such answer', 'a', 'b', '', '', 20, 4],
    11: [3, 'Tea or coffee?', 'Tea', 'Coffee', '', '', 30, ''],
  }),
);

async function openNewLecture(page: Page): Promise<void> {
  await page.goto(`${app.url}/sign-in`);
  await page.getByLabel(/token/i).fill(app.token);
  await page.getByRole('button', { name: /sign in/i }).click();
  await expect(page).toHaveURL(/\/lectures$/);
  await page.goto(`${app.url}/lectures/new`);
}

test('a Kahoot spreadsheet comes in with its errors by row, and goes out as GIFT', async ({
  page,
}) => {
  await openNewLecture(page);
  await page
    .getByLabel('File with your notes')
    .setInputFiles({ name: 'networks.xlsx', mimeType: 'application/octet-stream', buffer: quiz });
  const left = page.getByRole('list', { name: 'Not taken over' });
  await expect(left.getByRole('listitem')).toHaveText([
    /“4” is none of its answers.*10/s,
    /comes in as a poll.*11/s,
  ]);

  const headers = { authorization: `Bearer ${app.token}` };
  const made = await page.request.post(`${app.url}/api/lectures?filename=networks.xlsx`, {
    headers,
    data: quiz,
  });
  const { id } = await made.json();
  await page.goto(`${app.url}/lectures/${id}`);
  await page.getByRole('button', { name: 'Download' }).click();
  const gift = page.getByRole('listitem', { name: 'Moodle (GIFT)' });
  await expect(gift).toContainText('1 of 2 activities fit.');
  await gift.getByText('do not fit').click();
  await expect(gift).toContainText('Left out, “Tea or coffee?”');
  const download = page.waitForEvent('download');
  await gift.getByRole('link', { name: 'Moodle (GIFT)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Networks.gift.txt');
  expect(readFileSync(await file.path(), 'utf8')).toContain('{~Link =Network}');
  for (const format of ['markdown', 'kahoot', 'qti', 'anki']) {
    const answer = await page.request.get(`${app.url}/api/lectures/${id}/exports/${format}`, {
      headers,
    });
    expect([format, answer.status()]).toEqual([format, 200]);
  }
});

test('a deck of reveal.js as HTML comes in with its slides, its key, and what it leaves out', async ({
  page,
}) => {
  await openNewLecture(page);
  const input = page.getByLabel('File with your notes');
  await expect(input).toHaveAttribute('accept', /\.html,\.htm/);
  const deck = `<!doctype html>
<title>Queues</title>
<div class="reveal"><div class="slides">
<section><h1>Queues</h1></section>
<section data-markdown="more.md"></section>
<section>
  <h2>Check</h2>
  <p>Which element leaves a queue first?</p>
  <ol type="A">
    <li>The newest one</li>
    <li>The oldest one</li>
  </ol>
  <aside class="notes">Answer: B</aside>
</section>
</div></div>`;
  const file = { name: 'queues.html', mimeType: 'text/html', buffer: Buffer.from(deck) };
  await input.setInputFiles(file);
  await expect(page.getByRole('heading', { name: '1 found' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Not taken over' })).toContainText('“more.md”');
  await expect(page.getByRole('region', { name: 'Your notes' })).toContainText('B) The oldest one');
});
