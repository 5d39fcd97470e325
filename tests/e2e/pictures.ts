import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '@/scripts/browser/find-chromium.mjs';
import { startTemporaryCluster } from '@/scripts/postgres/temporary-cluster.mjs';
import { projectRoot } from '@/scripts/project-root.mjs';
import { startApp } from '../support/app';
import { RunningClass } from './pages/running-class';

// npm run pictures: the pictures of the README, made from the running program.

const NAMES = [
  ...['Aylin', 'Tomasz', 'Priya', 'Jonas', 'Wei', 'Fatou', 'Łucja', 'Mateo', 'Ngozi', 'Ravi'],
  ...['Zeynep', 'Noor', 'Kofi', 'Ida', 'Sven', 'Hana', 'Luís', 'Marta', 'Deniz', 'Oskar'],
];
/** Where the example lecture's first quiz question stands in its deck. */
const QUIZ = 2;

const save = (page: Page, name: string) =>
  page.screenshot({ path: path.join(projectRoot, 'docs/pictures', `${name}.png`) });

const cluster = await startTemporaryCluster();
process.env.LECTERN_TEST_DATABASE_URL = cluster.url;
const app = await startApp();
const browser = await chromium.launch({
  executablePath: findChromium(process.env) ?? undefined,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const lecture = await RunningClass.start(app);
  await lecture.host.send('session:address', { address: 'https://lectern.example.org' });
  await lecture.seat(NAMES);

  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await phone.goto(`${app.url}/play/${lecture.code}`);
  await phone.getByLabel('Nickname').fill('Ebba');
  await phone.getByRole('button', { name: 'Come in' }).click();
  const stage = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await stage.goto(`${app.url}/stage/${lecture.code}`);
  const host = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await host.goto(app.instructorLink().replace('localhost', '127.0.0.1'));
  await host.goto(`${app.url}/host/${lecture.sessionId}`);
  await stage.waitForTimeout(1500);
  await save(stage, 'stage-lobby');

  const runId = await lecture.open(QUIZ);
  await lecture.answer(runId, (guest) => [[1, 0, 1, 3, 1, 0, 2][guest % 7] ?? 1]);
  await stage.waitForTimeout(1500);
  await save(phone, 'phone');
  await save(stage, 'stage');
  await save(host, 'host');

  await lecture.host.send('run:reveal');
  await stage.waitForTimeout(2000);
  await save(stage, 'stage-result');
  lecture.close();
} finally {
  await browser.close();
  await app.close();
  await cluster.stop();
}
