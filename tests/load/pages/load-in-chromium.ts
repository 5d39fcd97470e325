import type { Browser, CDPSession } from '@playwright/test';
import type { FileKind, LoadedFile, LoadedPage } from './loaded-file';

const kinds: Record<string, FileKind> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'script',
  Font: 'font',
};

/** Fonts and icon come after the page; nothing more comes after this. */
const SETTLE_MS = 1500;

/** Loads a page with an empty cache and notes every file that came over the network. */
export async function loadInChromium(
  browser: Browser,
  url: string,
  path: string,
): Promise<LoadedPage> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const noted = noteFiles(cdp, url);
  await cdp.send('Network.enable');
  await page.goto(url + path, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE_MS);
  await context.close();
  return { path, ...noted() };
}

function noteFiles(cdp: CDPSession, url: string) {
  const files = new Map<string, LoadedFile>();
  const connections = new Set<number>();
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (!response.url.startsWith(url) || response.connectionId === 0) return;
    connections.add(response.connectionId);
    const kind = kinds[type] ?? 'other';
    files.set(requestId, { path: response.url.slice(url.length), kind, bytes: 0 });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = files.get(requestId);
    if (file) file.bytes = encodedDataLength;
  });
  return () => ({ files: [...files.values()], connections: connections.size });
}
