'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { type ApiAnswer, callApi } from '../../call-api';
import { useHoldPage } from '../../use-hold-page';
import type { DeckEntry } from './deck-entry';

export type Deck = {
  entries: DeckEntry[];
  /** What went wrong last; the list shows what is stored. */
  problem: string | null;
  forgetProblem: () => void;
  move: (id: string, to: number) => void;
  setStatus: (ids: string[], status: 'kept' | 'dismissed') => void;
  /** Takes what the notes have changed, or keeps what there is. */
  settle: (ids: string[], how: 'accept' | 'keep') => void;
  remove: (id: string) => void;
};

/** The deck's changes: shown at once, stored at once, taken back when they could not be stored. */
export function useDeck(lectureId: string, stored: DeckEntry[]): Deck {
  const router = useRouter();
  const [entries, setEntries] = useState(stored);
  const [known, setKnown] = useState(stored);
  const [problem, setProblem] = useState<string | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  useHoldPage(() => waiting.current > 0);

  // The server has drawn the page anew: its list counts.
  if (known !== stored) {
    setKnown(stored);
    setEntries(stored);
  }

  async function change(next: DeckEntry[], call: () => Promise<ApiAnswer<object>>) {
    setEntries(next);
    setProblem(null);
    // In the order of the clicks: positions sent side by side could arrive in another one.
    const turn = queue.current.then(call);
    queue.current = turn;
    waiting.current += 1;
    const answer = await turn;
    waiting.current -= 1;
    if (!answer.ok) {
      setEntries(stored);
      setProblem(`${answer.message} The deck is as it was.`);
    }
    if (queue.current === turn) router.refresh();
  }

  const path = (id: string) => `/api/lectures/${lectureId}/activities/${id}`;

  return {
    entries,
    problem,
    forgetProblem: () => setProblem(null),
    move: (id, to) => {
      const moving = entries.find((entry) => entry.id === id);
      if (!moving || to < 0 || to >= entries.length) return;
      const others = entries.filter((entry) => entry.id !== id);
      const next = [...others.slice(0, to), moving, ...others.slice(to)];
      void change(next, () => callApi('PATCH', path(id), { position: to }));
    },
    setStatus: (ids, status) => {
      const next = entries.map((entry) => (ids.includes(entry.id) ? { ...entry, status } : entry));
      const all = `/api/lectures/${lectureId}/activities`;
      void change(next, () => callApi('PATCH', all, { ids, status }));
    },
    settle: (ids, notes) => {
      // What was accepted is drawn when the server has it.
      const next = entries.map((entry) => (ids.includes(entry.id) ? settled(entry) : entry));
      const all = `/api/lectures/${lectureId}/activities`;
      void change(next, () => callApi('PATCH', all, { ids, notes }));
    },
    remove: (id) => {
      const next = entries.filter((entry) => entry.id !== id);
      void change(next, () => callApi('DELETE', path(id)));
    },
  };
}

const settled = (entry: DeckEntry): DeckEntry => ({
  ...entry,
  change: null,
  standing: entry.standing === 'gone' ? 'own' : entry.standing,
});
