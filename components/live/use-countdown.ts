'use client';

import { useEffect, useState } from 'react';
import type { RunView } from '@/domain/views';
import { type Countdown, countdown } from './countdown';
import { useSessionView } from './use-session-view';

const TICK_MS = 200;

/** The clock of a run by the server's time, or null when it has no deadline. Renders once a second. */
export function useCountdown(run: RunView | null): Countdown | null {
  const { clockOffsetMs } = useSessionView();
  const read = () => (run ? countdown(run, Date.now() + clockOffsetMs) : null);
  const [, tick] = useState<string>();
  const ticking = run !== null && run.seconds !== null && run.closesAt !== null;

  useEffect(() => {
    if (!ticking) return;
    const timer = setInterval(() => {
      const now = countdown(run, Date.now() + clockOffsetMs);
      tick(`${now?.seconds} ${now?.over}`);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [run, ticking, clockOffsetMs]);

  return read();
}
