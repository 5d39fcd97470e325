'use client';

import { useCallback, useMemo } from 'react';
import { type Confidence, isConfidence } from '@/domain/confidence/confidence';
import type { RunId } from '@/domain/ids';
import type { PhoneView } from '@/domain/views';
import { confidenceText } from './confidence-text';
import type { LiveClient } from './live-client';
import { type OutboxEntry, readOutbox } from './outbox';
import { useAnswerSender } from './use-answer-sender';
import { useKeptText } from './use-kept-text';
import { useSessionView } from './use-session-view';

const ACK_MS = 3_000;

export type OwnConfidence = {
  given: Confidence | null;
  /** The server has it. */
  saved: boolean;
  say: (confidence: Confidence) => void;
};

/** How sure this person is of the answer to a run: kept and sent like the answer itself. */
export function useConfidence(code: string, runId: RunId | null): OwnConfidence {
  const { view } = useSessionView<PhoneView>();
  const text = useMemo(() => confidenceText(code), [code]);
  const sender = useAnswerSender(text, deliverConfidence);
  const outbox = readOutbox(useKeptText(text));
  const entry = runId === null ? undefined : outbox[runId];

  const stored = view?.run?.runId === runId ? view?.me.confidence : undefined;
  const kept = entry?.state !== 'refused' && isConfidence(entry?.value) ? entry.value : null;
  return {
    given: stored ?? kept,
    saved: stored !== undefined || entry?.state === 'saved',
    say: useCallback(
      (confidence) => {
        if (runId !== null) sender.submit(runId, confidence);
      },
      [sender, runId],
    ),
  };
}

async function deliverConfidence(client: LiveClient, { runId, value }: OutboxEntry) {
  const payload = { runId: runId as RunId, confidence: value as Confidence };
  const ack = await client.sendNow('answer:confidence', payload, ACK_MS);
  // Another tab was first: the view says what is stored.
  if (!ack.ok && ack.code === 'already-answered') void client.refresh();
  return ack;
}
