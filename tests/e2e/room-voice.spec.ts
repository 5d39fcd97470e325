import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { checkScreen } from './pages/check-screen';
import { PhonePage } from './pages/phone-page';
import { seatedClass } from './pages/seated-class';
import { test } from './test';

// What the room says by itself: questions that the lecturer reads first, and the pulse.

const { app, lecture } = seatedClass();

/** The link signs in once: both tests are the same lecturer. */
let lecturer: BrowserContext;
test.beforeAll(async ({ browser }) => {
  lecturer = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await lecturer.newPage();
  await page.goto(app().instructorLink().replace('localhost', '127.0.0.1'));
  await page.close();
});
test.afterAll(() => lecturer.close());

async function hostPage(): Promise<Page> {
  const page = await lecturer.newPage();
  await page.goto(`${app().url}/host/${lecture().sessionId}`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return page;
}

async function stagePage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(`${app().url}/stage/${lecture().code}`);
  return page;
}

const sheet = (phone: PhonePage) => phone.page.getByRole('dialog', { name: 'Ask the lecturer' });

async function openSheet(phone: PhonePage): Promise<void> {
  await phone.page.getByRole('button', { name: 'Ask or react' }).click();
  await expect(sheet(phone)).toBeVisible();
}

test('who feels lost says so with one tap, and the lecturer sees a line and one alert', async ({
  browser,
}) => {
  const people = await Promise.all(
    ['Kim', 'Lou', 'Mia'].map((name) =>
      PhonePage.join(browser, app(), lecture().code, name).catch(() => null),
    ),
  );
  const phones = people.filter((phone) => phone !== null);
  const host = await hostPage();
  for (const phone of phones) {
    await phone.page.getByRole('button', { name: 'I’m lost' }).click();
    await expect(phone.page.getByText('Noted, without your name.')).toBeVisible();
  }
  await expect(host.getByRole('banner').getByText('3 are lost')).toBeVisible();
  await expect(host.getByRole('img', { name: /3 lost/ })).toBeVisible();
  await checkScreen(host, 'host: pulse', ['light']);
  const stage = await stagePage(browser);
  const [kim] = phones;
  if (!kim) throw new Error('Three came.');
  await openSheet(kim);
  await kim.page.getByRole('button', { name: 'Aha' }).click();
  await expect(stage.getByRole('list', { name: 'Reactions' })).toContainText('1');

  await host.goto(`${app().url}/review/${lecture().sessionId}`);
  const felt = host.getByRole('region', { name: 'The pulse by section' });
  await expect(felt.getByRole('cell', { name: '3' })).toBeVisible();
  await checkScreen(host, 'review: the room', ['light']);
  await Promise.all(phones.map((phone) => phone.close()));
});

test('a question that is asked before the list has come stays in sight', async ({ browser }) => {
  await lecture().host.send('session:voice', { voice: { questions: 'moderated' } });
  const phone = await PhonePage.join(browser, app(), lecture().code, 'Ivo');
  const late = await delayReplies(phone.page, 'question:list', 2500);
  await phone.page.reload();
  await phone.sees(/You’re in/);
  await openSheet(phone);
  await sheet(phone).getByLabel('Your question').fill('Who was here first?');
  await sheet(phone).getByRole('button', { name: 'Ask' }).click();
  const own = sheet(phone).getByText('The lecturer reads it first.');
  await expect(own).toBeVisible();
  await expect.poll(late, { message: 'the list has come' }).toBe(1);
  await expect(sheet(phone).getByText('No questions yet.')).toBeVisible();
  await expect(own).toBeVisible();
  await sheet(phone)
    .getByRole('button', { name: /^Take back/ })
    .click();
  await expect(own).toBeHidden();
  await phone.close();
});

test('a question passes the lecturer, is voted for, stands on the stage and in the review', async ({
  browser,
}) => {
  await lecture().host.send('session:voice', { voice: { questions: 'moderated' } });
  const [ada, ben] = await Promise.all(
    ['Ines', 'Jon'].map((name) => PhonePage.join(browser, app(), lecture().code, name)),
  );
  if (!ada || !ben) throw new Error('Two came.');
  const host = await hostPage();
  const stage = await stagePage(browser);
  const room = host.getByRole('complementary', { name: 'The room' });

  await openSheet(ada);
  await sheet(ada).getByLabel('Your question').fill('Why does a layer not shrink?');
  await sheet(ada).getByRole('button', { name: 'Ask' }).click();
  await expect(sheet(ada).getByText('The lecturer reads it first.')).toBeVisible();
  await openSheet(ben);
  await expect(sheet(ben).getByText('No questions yet.')).toBeVisible();

  const row = room.getByRole('listitem').filter({ hasText: 'Why does a layer not shrink?' });
  await row.getByRole('button', { name: 'Show' }).click();
  await expect(sheet(ada).getByText('The room sees it.')).toBeVisible();
  const vote = sheet(ben).getByRole('button', { name: /^I want to know this too/ });
  await vote.click();
  await expect(vote).toHaveAttribute('aria-pressed', 'true');
  await expect(row.getByText('1 vote')).toBeVisible();
  await checkScreen(ben.page, 'phone: questions');
  await checkScreen(host, 'host: questions', ['dark']);

  await row.getByRole('button', { name: 'Pin' }).click();
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText('Why does a layer not shrink?');
  await expect(stage.getByText('1 wants to know this too')).toBeVisible();
  await checkScreen(stage, 'stage: pinned', ['dark']);
  await lecture().open(0);
  await expect(stage.getByText('A question from the room')).toBeHidden();
  // What is to be answered comes first: the sheet is gone.
  await expect(sheet(ben)).toBeHidden();
  await expect(ben.page.getByRole('button', { name: 'Ask or react' })).toBeHidden();
  await lecture().host.send('run:reveal');
  await row.getByRole('button', { name: 'Answered' }).click();

  await host.goto(`${app().url}/review/${lecture().sessionId}`);
  const asked = host.getByRole('region', { name: 'Questions from the room' });
  await expect(asked.getByRole('row').filter({ hasText: 'layer not shrink' })).toContainText(
    'Answered',
  );
  await Promise.all([ada.close(), ben.close()]);
});

/**
 * From the next load of the page on, what the server says to this request comes late. Gives how many
 * such replies have come.
 */
async function delayReplies(page: Page, event: string, ms: number): Promise<() => number> {
  let came = 0;
  const bringLate = (bring: () => void) =>
    setTimeout(() => {
      bring();
      came += 1;
    }, ms);
  await page.routeWebSocket(/socket\.io/, (socket) => {
    const server = socket.connectToServer();
    const waited = new Set<string>();
    // Socket.IO's packets: 42<id>["event",…] and, in return, 43<id>[…].
    socket.onMessage((message) => {
      const id = String(message).match(/^42(\d+)\["([^"]+)"/);
      if (id?.[1] && id[2] === event) waited.add(id[1]);
      server.send(message);
    });
    server.onMessage((message) => {
      const id = String(message).match(/^43(\d+)\[/)?.[1];
      if (id && waited.has(id)) bringLate(() => socket.send(message));
      else socket.send(message);
    });
  });
  return () => came;
}
