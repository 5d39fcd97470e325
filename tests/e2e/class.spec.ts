import { type App, startApp } from '../support/app';
import { playClass } from './pages/play-class';
import { test } from './test';

let app: App;
test.afterEach(() => app.close());

test('a lecture is imported, held with phones and stage, and reviewed', async ({ browser }) => {
  test.setTimeout(240_000);
  app = await startApp();
  await playClass(browser, app);
});

test('the same class on three processes, of which two are killed amid questions', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  app = await startApp({ processes: 3 });
  const [first = 0, second = 0] = app.servers();
  await playClass(browser, app, async (question) => {
    if (question === 1) process.kill(first, 'SIGKILL');
    if (question === 4) process.kill(second, 'SIGKILL');
  });
});
