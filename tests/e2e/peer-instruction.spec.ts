import { expect } from '@playwright/test';
import { type App, startApp } from '../support/app';
import { checkScreen } from './pages/check-screen';
import { HostPage } from './pages/host-page';
import { PhonePage } from './pages/phone-page';
import { test } from './test';

let app: App;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(() => app.close());

const NOTES = `# Processes

### Quiz: What does a system call do?

- [ ] It starts a thread
- [x] It enters the kernel
- [ ] It frees memory

Seconds: 30
`;

async function call(path: string, body: string): Promise<Record<string, string>> {
  const headers = { authorization: `Bearer ${app.token}` };
  const response = await fetch(`${app.url}${path}`, { method: 'POST', headers, body });
  expect(response.status).toBe(201);
  return response.json();
}

test('a class votes, discusses and votes again, and the second vote counts', async ({
  browser,
}) => {
  const { id } = await call('/api/lectures?filename=processes.md', NOTES);
  const settings = { speed: false, peer: { guided: true, discussSeconds: 90 } };
  const session = await call(`/api/lectures/${id}/sessions`, JSON.stringify(settings));
  const code = session.code ?? '';
  const desk = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await desk.goto(app.instructorLink().replace('localhost', '127.0.0.1'));
  await desk.goto(`${app.url}/host/${session.sessionId}`);
  const host = new HostPage(desk);
  const stage = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await stage.goto(`${app.url}/stage/${code}`);
  const phones: PhonePage[] = [];
  for (const name of ['Ada', 'Bo', 'Cy'])
    phones.push(await PhonePage.join(browser, app, code, name));
  const [ada, bo, cy] = phones as [PhonePage, PhonePage, PhonePage];

  await host.step(/^Open the first/);
  await ada.choose([1]);
  await bo.choose([0]);
  await cy.choose([2]);
  for (const phone of phones) await phone.sees('Saved.');
  await host.step('Close the vote');
  await host.sees(/Between 30% and 70%/);
  await expect(stage.getByText('Time is up')).toBeVisible();

  await host.step('Let them discuss');
  await ada.sees('Convince your neighbour.');
  await expect(stage.getByText('Convince your neighbour')).toBeVisible();
  await expect(stage.getByRole('timer')).toBeVisible();
  await expect(stage.locator('.bars')).toHaveCount(0);

  await host.step('Vote again');
  await expect(ada.page.getByText('Once more')).toBeVisible();
  await ada.choose([1]);
  await bo.choose([1]);
  await cy.choose([2]);
  for (const phone of phones) await phone.sees('Saved.');
  await host.step('Close and show the result');
  await ada.sees('Right.');
  await bo.sees('Right.');
  expect(await bo.figure('Total')).toBe('1,000');
  await expect(stage.getByText('First vote')).toBeVisible();
  await expect(stage.getByText('Second vote')).toBeVisible();
  await expect(stage.getByRole('listitem').filter({ hasText: 'became right' })).toContainText('1');
  await host.sees('33% right, then 67%.');
  await host.sees(/Normalized gain\s+0\.50/);
  await checkScreen(stage, 'two votes on the stage', ['dark']);
  await checkScreen(desk, 'two votes on the host screen', ['light']);

  await host.step('Show the answer and why');
  await expect(stage.locator('.barrow.is-right')).toContainText('It enters the kernel');
  await host.step('Show the leaderboard');
  await expect(stage.locator('.board')).toContainText('Bo');
  await desk.goto(`${app.url}/review/${session.sessionId}`);
  await expect(desk.getByRole('region', { name: 'Rounds 1 and 2' })).toContainText('became right');
});
