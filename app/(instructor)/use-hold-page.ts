'use client';

import { useEffect, useEffectEvent } from 'react';

/**
 * Has the browser ask before the page is closed or left by its address, while `mustHold` says that
 * something typed or clicked is not stored yet.
 */
export function useHoldPage(mustHold: () => boolean): void {
  const holds = useEffectEvent(mustHold);

  useEffect(() => {
    function hold(event: BeforeUnloadEvent) {
      if (holds()) event.preventDefault();
    }
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, []);
}
