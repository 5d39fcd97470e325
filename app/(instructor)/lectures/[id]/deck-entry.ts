import type { DeckItem } from '@/domain/deck';
import type { Standing } from '@/domain/standing';
import type { DiffRow } from '@/lecture/again/question-diff';

/** An activity of the deck as this page has it. */
export type DeckEntry = DeckItem & {
  position: number;
  status: 'kept' | 'offered' | 'dismissed';
  standing: Standing;
  /** What the notes have changed and nobody has settled yet. */
  change: DiffRow[] | null;
};
