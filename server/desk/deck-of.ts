import type { ContractDeck } from '@/domain/deck';
import { toContractDeck } from '@/lecture/contract-deck';
import { writeMarkdown } from '@/lecture/write-markdown';
import type { StoredLecture } from '../store/lectures';

/** The contract's deck of a stored lecture: what would be asked, in the deck's present order. */
export function deckOf({ deck, ...lecture }: StoredLecture): ContractDeck {
  const activities = deck.filter(({ status }) => status === 'kept');
  return toContractDeck({ ...lecture, activities });
}

/** The kept activities as Markdown that imports again without loss. */
export function markdownOf({ title, deck }: StoredLecture): string {
  return writeMarkdown({ title, activities: deck.filter(({ status }) => status === 'kept') });
}
