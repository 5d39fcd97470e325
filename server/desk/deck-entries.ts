import type { DeckItem } from '@/domain/deck';
import type { Standing } from '@/domain/standing';
import { type DiffRow, questionDiff } from '@/lecture/again/question-diff';
import type { StoredActivity } from '../store/activities';

/** An activity of the deck as its page shows it. */
export type DeckEntry = DeckItem & {
  position: number;
  status: StoredActivity['status'];
  standing: Standing;
  /** What the notes have changed and nobody has settled yet. */
  change: DiffRow[] | null;
};

export function deckEntries(deck: StoredActivity[]): DeckEntry[] {
  return deck.map(({ noted: _noted, proposal, ...activity }) => ({
    ...activity,
    change: proposal && questionDiff(activity, proposal),
  }));
}
