import type { App } from '@/tests/support/app';

/** Milliseconds that the server's event loop was late. */
export type LoopDelay = { p50: number; p99: number; max: number };

/** The server looks at the clock this often and counts from look to look: that is no delay. */
const LOOK_EVERY_MS = 50;

/** From the server's own metrics: since the last reading, or the server's start. */
export async function readLoopDelay({ url, token }: App): Promise<LoopDelay> {
  const headers = { authorization: `Bearer ${token}` };
  const text = await (await fetch(`${url}/metrics`, { headers })).text();
  const late = (name: string) => {
    const found = new RegExp(`^nodejs_eventloop_lag_${name}_seconds (\\S+)$`, 'm').exec(text);
    return Math.max(0, Number(found?.[1]) * 1000 - LOOK_EVERY_MS);
  };
  return { p50: late('p50'), p99: late('p99'), max: late('max') };
}
