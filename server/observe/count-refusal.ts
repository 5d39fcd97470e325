import { Counter } from 'prom-client';
import type { RefusalCode } from '@/domain/refusals';
import { log } from './log';
import { registry } from './registry';

const refusals = new Counter({
  name: 'lectern_refusals_total',
  help: 'Messages and handshakes that were refused, by code.',
  labelNames: ['code'],
  registers: [registry],
});

const FLOOD_WINDOW_MS = 10_000;
let refusedLately = 0;

/** Counts a refusal; a flood of them is logged as one line per window. */
export function countRefusal(code: RefusalCode): void {
  refusals.inc({ code });
  if (code !== 'too-many-requests') return;
  if (refusedLately === 0) setTimeout(sayFlood, FLOOD_WINDOW_MS).unref();
  refusedLately += 1;
}

function sayFlood(): void {
  log.warn({ refused: refusedLately, seconds: FLOOD_WINDOW_MS / 1000 }, 'flood refused');
  refusedLately = 0;
}
