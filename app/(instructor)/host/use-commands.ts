'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PayloadOf, Send } from '@/components/live/send';
import { useSend } from '@/components/live/use-send';
import type { HostAck, HostEvent } from '@/domain/protocol';
import type { HostCommand } from './command-for';

/** How long the sentence of a refused command stays. */
const REFUSAL_MS = 6000;

export type Commands = {
  /**
   * Sends one command; true when it was done. While one is on its way, or its result has not been
   * seen yet, another is not sent: a double click counts once.
   */
  send: (command: HostCommand) => Promise<boolean>;
  busy: boolean;
  /** Why the last one was refused; goes away by itself. */
  refusal: string | null;
  dismiss: () => void;
};

export function useCommands(version: number): Commands {
  const emit = useSend();
  const pending = useRef(false);
  const [busy, setBusy] = useState(false);
  const [awaited, setAwaited] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  const dismiss = useCallback(() => setRefusal(null), []);

  useEffect(() => {
    if (refusal === null) return;
    const timer = setTimeout(dismiss, REFUSAL_MS);
    return () => clearTimeout(timer);
  }, [refusal, dismiss]);

  const send = useCallback(
    async (command: HostCommand) => {
      if (pending.current) return false;
      pending.current = true;
      setBusy(true);
      const ack = await emitCommand(emit, command);
      pending.current = false;
      setBusy(false);
      setRefusal(ack.ok ? null : ack.message);
      if (ack.ok) setAwaited(ack.version);
      return ack.ok;
    },
    [emit],
  );

  return { send, busy: busy || version < awaited, refusal, dismiss };
}

function emitCommand(emit: Send, { event, payload }: HostCommand): Promise<HostAck> {
  // The pair belongs together (HostCommand); TypeScript cannot follow that through a generic call.
  return emit(event, payload as PayloadOf<HostEvent>) as Promise<HostAck>;
}
