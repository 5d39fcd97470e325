'use client';

import { useLatest } from '@/components/live/use-heard';
import type { HostQuestion, PinnedQuestion } from '@/domain/voice/questions';

const NONE: HostQuestion[] = [];

/** What the room asks, as the host has it: what waits first. */
export function useQueue(): HostQuestion[] {
  return useLatest('question:queue')?.questions ?? NONE;
}

/** The question that the stage shows, if the session is still where it was pinned. */
export function usePinned(): PinnedQuestion | null {
  const pinned = useQueue().find((question) => question.pinned !== null);
  if (!pinned?.pinned) return null;
  return { text: pinned.text, votes: pinned.votes, during: pinned.pinned };
}
