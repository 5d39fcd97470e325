'use client';

import { useCallback, useMemo, useState } from 'react';
import type { ContractDeck } from '@/domain/deck';
import { type FoundFilter, filtered } from './found-filter';
import type { Given, GivenAnswers } from './needs-answer';

export type Found = {
  /** Ids of what goes into the class. */
  keep: ReadonlySet<string>;
  given: GivenAnswers;
  filter: FoundFilter;
  /** Places in the deck of what the filter lets through. */
  visible: number[];
  /** Place in the deck of the current card. */
  current: number;
  choose: (at: number) => void;
  toggle: (id: string) => void;
  give: (id: string, given: Given) => void;
  setFilter: (filter: FoundFilter) => void;
};

/** What the lecturer has decided about the activities of the notes, before anything is saved. */
export function useFound({ activities }: ContractDeck): Found {
  const [keep, setKeep] = useState<ReadonlySet<string>>(() => new Set(defaultKeep(activities)));
  const [given, setGiven] = useState<GivenAnswers>(new Map());
  const [filter, setFilter] = useState<FoundFilter>('all');
  const [current, choose] = useState(0);
  // What was answered stays where it is until the filter is chosen again.
  const [asked, setAsked] = useState<GivenAnswers>(given);
  const visible = useMemo(() => filtered(activities, filter, asked), [activities, filter, asked]);

  const toggle = useCallback((id: string) => {
    setKeep((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const give = useCallback((id: string, answer: Given) => {
    setGiven((before) => new Map(before).set(id, answer));
  }, []);

  return {
    ...{ keep, given, filter, visible, current, choose, toggle, give },
    setFilter: (next) => {
      setAsked(given);
      setFilter(next);
      const [first] = filtered(activities, next, given);
      if (first !== undefined) choose(first);
    },
  };
}

/** Drafts are suggestions: they have to be chosen. */
function defaultKeep(activities: ContractDeck['activities']): string[] {
  return activities.filter(({ origin }) => origin !== 'drafted').map(({ id }) => id);
}
