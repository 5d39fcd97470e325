'use client';

import { useEffect, useRef } from 'react';
import { type HostKey, hostKey, isTakenByTarget } from './host-keys';

/** Calls `onKey` for the host's keys, unless somebody is typing or a dialog is open. */
export function useHostKeys(onKey: (key: HostKey) => void): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const key = hostKey(event);
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (!key || isTakenByTarget(target, event.key)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current(key);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
