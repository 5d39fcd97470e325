'use client';

import { useEffect, useMemo } from 'react';
import type { Ack } from '@/domain/protocol';
import { AnswerSender } from './answer-sender';
import type { KeptText } from './kept-text';
import type { LiveClient } from './live-client';
import { newAnswerId } from './new-answer-id';
import type { OutboxEntry } from './outbox';
import { useLiveClient } from './session-provider';
import { useSessionView } from './use-session-view';

type Deliver = (client: LiveClient, entry: OutboxEntry) => Promise<Ack>;

/** Sends what waits in the kept text while there is a connection. `deliver` must not change. */
export function useAnswerSender(text: KeptText, deliver: Deliver): AnswerSender {
  const client = useLiveClient();
  const { view, connection } = useSessionView();
  const sender = useMemo(
    () => new AnswerSender(text, (entry) => deliver(client, entry), newAnswerId),
    [client, text, deliver],
  );
  const maySend = connection === 'online' && view !== null;

  useEffect(() => {
    if (!maySend) return;
    sender.start();
    return () => sender.stop();
  }, [sender, maySend]);

  return sender;
}
