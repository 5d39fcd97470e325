'use client';

import type { MouseEvent } from 'react';
import { LinkButton } from '@/components/ui/link-button';

/** Opens the stage in a window of its own, to be moved to the projector; else in a tab. */
export function StageLink({ code }: { code: string }) {
  const href = `/stage/${code}`;

  function openWindow(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const opened = window.open(href, 'lectern-stage', 'popup,width=1280,height=720');
    if (opened) event.preventDefault();
  }

  return (
    <LinkButton
      href={href}
      target="lectern-stage"
      variant="line"
      size="small"
      icon="presentation"
      onClick={openWindow}
    >
      Stage on screen 2
    </LinkButton>
  );
}
