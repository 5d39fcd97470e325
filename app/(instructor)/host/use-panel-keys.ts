'use client';

import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/** A panel over the page: takes the focus when it opens, closes on Escape. */
export function usePanelKeys<E extends HTMLElement>(
  open: boolean,
  onClose: () => void,
): RefObject<E | null> {
  const panel = useRef<E>(null);
  const close = useEffectEvent(onClose);

  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    panel.current?.querySelector('button')?.focus();
    function onKeyDown({ key }: KeyboardEvent) {
      if (key === 'Escape' && !document.querySelector('dialog[open]')) close();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [open]);

  return panel;
}
