'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type ApiAnswer, callApi } from '../../call-api';
import type { DeckEntry } from './deck-entry';

export type Deck = {
  entries: DeckEntry[];
  /** What went wrong last; the list shows what is stored. */
  problem: string | null;
  forgetProblem: () => void;
  move: (id: string, to: number) => void;
  setStatus: (id: string, status: DeckEntry['status']) => void;
  remove: (id: string) => void;
};

/** The deck's changes: shown at once, stored at once, taken back when they could not be stored. */
export function useDeck(lectureId: string, stored: DeckEntry[]): Deck {
  const router = useRouter();
  const [entries, setEntries] = useState(stored);
  const [known, setKnown] = useState(stored);
  const [problem, setProblem] = useState<string | null>(null);

  // The server has drawn the page anew: its list counts.
  if (known !== stored) {
    setKnown(stored);
    setEntries(stored);
  }

  async function change(next: DeckEntry[], call: () => Promise<ApiAnswer<object>>) {
    const before = entries;
    setEntries(next);
    setProblem(null);
    const answer = await call();
    if (answer.ok) return router.refresh();
    setEntries(before);
    setProblem(`${answer.message} The deck is as it was.`);
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
    setStatus: (id, status) => {
      const next = entries.map((entry) => (entry.id === id ? { ...entry, status } : entry));
      void change(next, () => callApi('PATCH', path(id), { status }));
    },
    remove: (id) => {
      const next = entries.filter((entry) => entry.id !== id);
      void change(next, () => callApi('DELETE', path(id)));
    },
  };
}
