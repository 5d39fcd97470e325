import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
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

test('a Kahoot spreadsheet comes in with its errors by row, and goes out as GIFT', async ({
  page,
}) => {
  await page.goto(`${app.url}/sign-in`);
  await page.getByLabel(/token/i).fill(app.token);
  await page.getByRole('button', { name: /sign in/i }).click();
  await expect(page).toHaveURL(/\/lectures$/);
  await page.goto(`${app.url}/lectures/new`);
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
