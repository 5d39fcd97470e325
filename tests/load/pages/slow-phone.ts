import type { Browser, Page } from '@playwright/test';

/** Lighthouse's "slow 4G" (its mobileSlow4G preset), and a mid-range phone: four times slower. */
const SLOW_4G = {
  offline: false,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  latency: 150,
};
const SLOWER_PROCESSOR = 4;
const PATIENCE_MS = 30_000;

/** Milliseconds from the start of the navigation until React listens to the page's first field. */
export async function usableAfter(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
    await page.addInitScript({ content: NOTE_USABLE });
    await page.goto(address, { waitUntil: 'commit' });
    return await noted(page);
  } finally {
    await context.close();
  }
}

// Text, since a compiled function would bring names along that a page does not have. React leaves
// its properties on an element when it begins to listen to it.
const NOTE_USABLE = `(function look() {
  const field = document.querySelector('input');
  if (field && Object.keys(field).some((key) => key.startsWith('__reactProps'))) {
    window.usableAt = performance.now();
  } else requestAnimationFrame(look);
})()`;

async function noted(page: Page): Promise<number> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const usableAt = await page.evaluate('window.usableAt');
    if (typeof usableAt === 'number') return usableAt;
    await page.waitForTimeout(50);
  }
  throw new Error('The page could not be used in time.');
}
