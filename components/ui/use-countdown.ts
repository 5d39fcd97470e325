'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { type CountdownClock, remainingSeconds, untilNextSecond } from './countdown';

/**
 * Whole seconds until a run closes, changing exactly when the figure does. Null when untimed, and
 * while the page is drawn on the server.
 */
export function useCountdown({ closesAt, pausedLeftMs, offsetMs }: CountdownClock): number | null {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const clock = { closesAt, pausedLeftMs, offsetMs };
      let timer: ReturnType<typeof setTimeout> | undefined;
      const schedule = () => {
        const wait = untilNextSecond(clock, Date.now());
        if (wait === null) return;
        // One millisecond more: a timer that fires early would find the same second again.
        timer = setTimeout(() => {
          onChange();
          schedule();
        }, wait + 1);
      };
      schedule();
      return () => clearTimeout(timer);
    },
    [closesAt, pausedLeftMs, offsetMs],
  );
  const read = () => remainingSeconds({ closesAt, pausedLeftMs, offsetMs }, Date.now());
  return useSyncExternalStore(subscribe, read, () => null);
}
