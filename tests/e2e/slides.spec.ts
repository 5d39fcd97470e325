import { type Browser, expect, type Locator } from '@playwright/test';
import { type App, startApp } from '../support/app';
import { checkScreen } from './pages/check-screen';
import { DeskPage } from './pages/desk-page';
import { HostPage } from './pages/host-page';
import { PhonePage } from './pages/phone-page';
import { test } from './test';

let app: App;
test.beforeAll(async () => {
  app = await startApp();
});
test.afterAll(() => app.close());

const NOTES = `# Boats

## Part 1: Floating (10 min)

A boat pushes water aside.

> "Nobody has ever drowned on a cork."

*(Hold up the cork.)*

## The rule

\`\`\`js {1|2}
const pushed = volume * density;
const floats = weight <= pushed;
\`\`\`

## The forces

\`\`\`
┌───────┐     ┌───────┐
│ boat  │ ──► │ water │
└───────┘     └───────┘
\`\`\`

### Quiz: Which way does the water push?

- [ ] Down
- [x] Up, by $\\rho V g$

Seconds: 60

## Part 2: Sinking (10 min)

A hole lets the water in.
`;

async function call(path: string, body: string): Promise<Record<string, string>> {
  const headers = { authorization: `Bearer ${app.token}` };
  const response = await fetch(`${app.url}${path}`, { method: 'POST', headers, body });
  expect(response.status).toBe(201);
  return response.json();
}

async function holdLecture(browser: Browser) {
  const { id } = await call('/api/lectures?filename=boats.md', NOTES);
  const start = () => call(`/api/lectures/${id}/sessions`, '{}');
  const session = await start();
  const desk = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await DeskPage.signIn(desk, app);
  await desk.goto(`${app.url}/host/${session.sessionId}`);
  const stage = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await stage.goto(`${app.url}/stage/${session.code}`);
  return { session, other: await start(), host: new HostPage(desk), stage };
}

/** The next slide; the step after it may have the same name. */
async function turn(host: HostPage, shown: Locator): Promise<void> {
  await expect(host.next).toContainText('Next slide');
  await expect(host.next).toBeEnabled();
  await host.page.keyboard.press('Space');
  await expect(shown).toBeVisible();
}

test('a lecture runs from its slides, with a question between, and a phone leads it', async ({
  browser,
}) => {
  const { session, other, host, stage } = await holdLecture(browser);
  const code = session.code ?? '';
  const heard: string[] = [];
  stage.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => heard.push(String(payload))),
  );
  await stage.reload();
  const ada = await PhonePage.join(browser, app, code, 'Ada');
  const scripts: Promise<string>[] = [];
  ada.page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  await ada.page.reload();
  await ada.sees(/You’re in/);

  await host.page.getByText('Slides from the notes').click();
  await turn(host, stage.getByRole('heading', { name: 'Boats' }));
  await ada.sees('Look to the front.');
  await expect(host.page.locator('.pace')).toContainText('20 min planned');
  await turn(host, stage.getByText('A boat pushes water aside.'));
  await host.sees(/Nobody has ever drowned/);
  await turn(host, stage.locator('.slide-code .is-on').filter({ hasText: 'const pushed' }));
  await host.step('Next: step 2 of 2');
  await expect(stage.locator('.slide-code .is-on')).toHaveText(/const floats/);
  await turn(host, stage.getByRole('img', { name: 'Drawing: The forces' }));
  await checkScreen(stage, 'a drawing on the stage', ['dark']);

  await host.step(/^Open/);
  await expect(stage.getByRole('heading', { level: 1 })).toContainText('Which way');
  const large = host.page.getByLabel('Large on the stage');
  await large.selectOption('Question, small slide');
  await expect(stage.locator('.is-large')).toContainText('Which way');
  await expect(stage.locator('.is-small')).toContainText('The forces');
  await large.selectOption('Slide, small question');
  await expect(stage.locator('.is-large')).toContainText('The forces');
  await expect(stage.locator('.is-small')).toContainText('Which way');
  await checkScreen(stage, 'a slide with a question', ['dark']);
  for (const page of [ada.page, stage]) {
    const formula = page.locator('.formula .katex-html').first();
    await expect(formula).toHaveText('ρVg');
    await expect(formula).toHaveCSS('font-family', /KaTeX/);
  }
  const ofPhone = (await Promise.all(scripts)).join();
  expect(ofPhone).toContain('Look to the front.');
  expect(ofPhone).not.toContain('katex-html');
  await ada.choose([1]);
  await ada.sees('Saved.');
  await large.selectOption('The question');

  const asked = host.page.waitForResponse(/remote-links$/);
  await host.page.getByRole('button', { name: 'Your phone as the remote' }).click();
  const { url } = await (await asked).json();
  const remote = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const link = `${app.url}${new URL(url).pathname}`;
  await remote.goto(link);
  await remote.getByRole('button', { name: 'Use this phone' }).click();
  const pocket = new HostPage(remote);
  await pocket.step('Close and show the result');
  await ada.sees('Right.');
  await pocket.step('Show the leaderboard');
  await expect(stage.locator('.board')).toContainText('Ada');
  await turn(pocket, stage.getByText('A hole lets the water in.'));
  await checkScreen(remote, 'a slide on the remote', ['light']);
  await ada.sees('Look to the front.');
  await remote.getByRole('button', { name: 'Back' }).click();
  await expect(stage.locator('.slide-drawing')).toBeVisible();

  const context = remote.context();
  await remote.goto(`${app.url}/host/${other.sessionId}`);
  expect(new URL(remote.url()).pathname).toBe('/sign-in');
  await context.clearCookies();
  await remote.goto(link);
  await remote.getByRole('button', { name: 'Use this phone' }).click();
  await expect(remote.getByText('This link is over.')).toBeVisible();

  expect(heard.join()).toContain('A boat pushes water aside.');
  for (const secret of ['ever drowned', 'Hold up the cork']) {
    expect(heard.join()).not.toContain(secret);
  }
});
