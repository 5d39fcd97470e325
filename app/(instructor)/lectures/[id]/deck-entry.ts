import type { DeckItem } from '@/domain/deck';

/** An activity of the deck as this page has it. */
export type DeckEntry = DeckItem & { position: number; status: 'kept' | 'offered' | 'dismissed' };
