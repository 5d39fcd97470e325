'use client';

import { useMemo } from 'react';
import { pendingAnswers, readOutbox } from './outbox';
import { outboxText } from './outbox-text';
import { useKeptText } from './use-kept-text';

/** How many answers of the session with this code have not reached the server yet. */
export function useWaitingAnswers(code: string): number {
  const kept = useKeptText(useMemo(() => outboxText(code), [code]));
  return pendingAnswers(readOutbox(kept)).length;
}
