import type { Page } from '@playwright/test';

/** What a page went through since `watch`. Moments are milliseconds since 1970. */
export type Watched = {
  longestFrameMs: number;
  clicks: number[];
  /** When a new headline had been painted. */
  paints: number[];
};

// Text, since a compiled function would bring names along that a page does not have.
const WATCH = `(() => {
  const clock = () => performance.timeOrigin + performance.now();
  const watched = { longestFrameMs: 0, clicks: [], paints: [] };
  let last = performance.now();
  const frame = (now) => {
    watched.longestFrameMs = Math.max(watched.longestFrameMs, now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  addEventListener('click', () => watched.clicks.push(clock()), { capture: true });
  const headline = () => document.querySelector('h1')?.textContent;
  let shown = headline();
  new MutationObserver(() => {
    if (headline() === shown) return;
    shown = headline();
    // The frame with the new headline is painted between these two.
    requestAnimationFrame(() => setTimeout(() => watched.paints.push(clock())));
  }).observe(document, { childList: true, characterData: true, subtree: true });
  window.watched = watched;
})()`;

export async function watch(page: Page): Promise<void> {
  await page.evaluate(WATCH);
}

export async function watched(page: Page): Promise<Watched> {
  return (await page.evaluate('window.watched')) as Watched;
}

/** For every click here, how long it took until a new headline was painted there. */
export function clickToPaint(clicks: number[], paints: number[]): number[] {
  return clicks.flatMap((click, index) => {
    const end = clicks[index + 1] ?? Number.POSITIVE_INFINITY;
    const paint = paints.find((at) => at >= click && at < end);
    return paint === undefined ? [] : [paint - click];
  });
}
