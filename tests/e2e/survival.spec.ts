import { expect, test } from '@playwright/test';
import { type App, startApp } from '../support/app';
import { LiveClient } from '../support/live-client';
import { PhonePage } from './pages/phone-page';

// What happens to a phone in a lecture hall: lost storage, a second tab, a server that is killed.

let app: App;
let host: LiveClient;
let code: string;
let quiz: string;

test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(() => app.close());

test.beforeEach(async () => {
  const call = async (where: string) =>
    (
      await fetch(`${app.url}${where}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${app.token}` },
      })
    ).json();
  const { id, deck } = await call('/api/lectures/sample');
  const session = await call(`/api/lectures/${id}/sessions`);
  code = session.code;
  quiz = deck.activities.findLast(({ type }: { type: string }) => type === 'choice').id;
  host = new LiveClient(app.url, { sessionId: session.sessionId, hostToken: app.token });
  await host.connected();
});
test.afterEach(() => host.close());

const open = () => host.send('run:open', { activityId: quiz, seconds: 120 });

test('a phone outlives a server that is killed in the middle of a question', async ({
  browser,
}) => {
  const phone = await PhonePage.join(browser, app, code, 'Ebba');
  const other = await PhonePage.join(browser, app, code, 'Noor');
  await open();
  await phone.choose([0]);
  await phone.sees('Saved.');
  const { sessionId } = host.view as unknown as { sessionId: string };

  await app.kill('SIGKILL');
  await other.choose([0]);
  await expect(other.page.getByText(/Your answer is kept here/)).toBeVisible();
  await app.start();

  await other.sees('Saved.');
  await phone.sees('Saved.');
  host = new LiveClient(app.url, { sessionId, hostToken: app.token });
  const view = await host.until(() => true);
  expect(view).toMatchObject({ phase: 'open', answered: 2 });
  await host.send('run:reveal');
  await expect(phone.page.locator('.figures')).toBeVisible();
  expect(await phone.figure('Rank')).toBe(await other.figure('Rank'));
  await phone.close();
  await other.close();
});

test('two tabs of one phone are one person', async ({ browser }) => {
  const phone = await PhonePage.join(browser, app, code, 'Ravi');
  const tab = await phone.page.context().newPage();
  await tab.goto(`${app.url}/play/${code}`);
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(/You’re in/);
  await open();
  await phone.choose([1]);
  await phone.sees('Saved.');
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Saved.');
  const { people } = (await host.send('session:refresh')).view as { people: unknown[] };
  expect(people).toHaveLength(1);
  await phone.close();
});

test('somebody without her storage is let back in by the host, with her points', async ({
  browser,
}) => {
  const phone = await PhonePage.join(browser, app, code, 'Ida');
  await open();
  await phone.choose([0]);
  await phone.sees('Saved.');
  await phone.close();

  const lost = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await lost.newPage();
  await page.goto(`${app.url}/play/${code}`);
  await page.getByLabel('Nickname').fill('Ida');
  await page.getByRole('button', { name: 'Come in' }).click();
  await page.getByRole('button', { name: /ask to be let back in/ }).click();
  const readmissionId = await expect
    .poll(async () => {
      const { view } = (await host.send('session:refresh')) as unknown as {
        view: { readmissions: { readmissionId: string }[] };
      };
      return view.readmissions[0]?.readmissionId;
    })
    .toBeTruthy()
    .then(async () => {
      const { view } = (await host.send('session:refresh')) as unknown as {
        view: { readmissions: { readmissionId: string }[] };
      };
      return view.readmissions[0]?.readmissionId;
    });
  await host.send('readmission:answer', { readmissionId, admit: true });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved.');
  await lost.close();
});

test('somebody whom the host removes is told, and may come back under another name', async ({
  browser,
}) => {
  const phone = await PhonePage.join(browser, app, code, 'Rude name');
  const { view } = (await host.send('session:refresh')) as unknown as {
    view: { people: { participantId: string }[] };
  };
  await host.send('participant:remove', { participantId: view.people[0]?.participantId });
  await expect(phone.page.getByText(/removed/i).first()).toBeVisible();
  await phone.enter('Kind name');
  await phone.sees(/You’re in/);
  await phone.close();
});
