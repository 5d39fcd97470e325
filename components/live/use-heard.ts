'use client';

import { useCallback, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { ServerToClient } from '@/domain/protocol';
import type { FactOf } from './heard-facts';
import { useLiveClient } from './session-provider';

/** The latest that the server has said under this name; null before. */
export function useLatest<Event extends keyof ServerToClient>(event: Event): FactOf<Event> | null {
  const { heard } = useLiveClient();
  const subscribe = useCallback(
    (listener: () => void) => heard.listen(event, listener),
    [heard, event],
  );
  return useSyncExternalStore(
    subscribe,
    () => heard.latest(event),
    () => null,
  );
}

/** Calls `onFact` for each that comes while this is on the page. */
export function useHearing<Event extends keyof ServerToClient>(
  event: Event,
  onFact: (fact: FactOf<Event>) => void,
): void {
  const { heard } = useLiveClient();
  const tell = useEffectEvent(onFact);
  useEffect(() => heard.listen(event, (fact) => tell(fact)), [heard, event]);
}
