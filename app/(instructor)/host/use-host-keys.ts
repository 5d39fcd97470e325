'use client';

import { useEffect, useEffectEvent } from 'react';
import { type HostKey, hostKey, isTakenByTarget } from './host-keys';

/** Calls `onKey` for the host's keys, unless somebody is typing or a dialog is open. */
export function useHostKeys(onKey: (key: HostKey) => void): void {
  // What a key does must be what the screen says at that moment, not what it said a frame ago.
  const onPress = useEffectEvent(onKey);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const key = hostKey(event);
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (!key || isTakenByTarget(target, event.key)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      onPress(key);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
