'use client';

import { useEffect, useState } from 'react';
import type { SessionView } from '@/domain/views';
import { paintDelay } from './paint-delay';

/** The newest view, save that a question appears at the moment at which it does everywhere. */
export function useTimelyView<View extends SessionView>(incoming: View, clockOffsetMs: number) {
  const [shown, setShown] = useState(incoming);
  const waitMs = paintDelay(shown, incoming, Date.now() + clockOffsetMs);

  useEffect(() => {
    const delay = paintDelay(shown, incoming, Date.now() + clockOffsetMs);
    if (delay === 0) return setShown(incoming);
    const timer = setTimeout(() => setShown(incoming), delay);
    return () => clearTimeout(timer);
  }, [shown, incoming, clockOffsetMs]);

  return waitMs > 0 ? shown : incoming;
}
