'use client';

import { useLayoutEffect, useRef } from 'react';
import type { HostView } from '@/domain/views';
import type { HostCommand } from './command-for';
import type { Commands } from './use-commands';

/** Sends a command that opens something; what is open now is closed before. */
export function useCloseFirst(view: HostView, commands: Commands) {
  const phase = useRef(view.phase);
  useLayoutEffect(() => {
    phase.current = view.phase;
  });

  return async (command: HostCommand): Promise<boolean> => {
    if (phase.current === 'open') {
      const closed = await commands.send({ event: 'run:close', payload: {} });
      // Refused because another window, or the clock, was faster: then it is closed all the same.
      if (!closed && phase.current === 'open') return false;
    }
    return commands.send(command);
  };
}
