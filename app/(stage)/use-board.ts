'use client';

import { keptText } from '@/components/live/kept-text';
import { useKeptText } from '@/components/live/use-kept-text';

/** The blackboard is dark, the whiteboard (for bright rooms) light. */
export type Board = 'dark' | 'light';

const kept = keptText('lectern:board');

/** Which board this projector shows, remembered in its browser, and how to turn it. */
export function useBoard(): [board: Board, turn: () => void] {
  const board: Board = useKeptText(kept) === 'light' ? 'light' : 'dark';
  return [board, () => kept.write(board === 'dark' ? 'light' : 'dark')];
}
