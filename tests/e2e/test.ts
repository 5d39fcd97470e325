import { test as base } from '@playwright/test';

/**
 * Closes what a test has opened. A page that stays open goes on calling its server, dead or alive:
 * fifty of them starve the tests that come after.
 */
export const test = base.extend<{ closed: undefined }>({
  closed: [
    async ({ browser }, use) => {
      const before = new Set(browser.contexts());
      await use(undefined);
      const opened = browser.contexts().filter((context) => !before.has(context));
      await Promise.all(opened.map((context) => context.close()));
    },
    { auto: true },
  ],
});
