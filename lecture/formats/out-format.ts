import type { DeckItem } from '@/domain/deck';

export type OutActivity = Pick<DeckItem, 'id' | 'type' | 'config' | 'section'>;
export type OutDeck = { title: string; activities: OutActivity[] };

/** What of a deck does not fit into a format; `at`: index of the activity, null for all of them. */
export type Misfit = { at: number | null; leftOut: boolean; text: string };

export type WrittenDeck = { body: Uint8Array | string; misfits: Misfit[]; written: number };

/** Writes a deck for another tool. Nothing is cut without a misfit that says so. */
export type OutFormat = {
  /** Part of an address: "kahoot". */
  id: string;
  /** "Kahoot spreadsheet" */
  name: string;
  extension: string;
  mediaType: string;
  write: (deck: OutDeck) => WrittenDeck | Promise<WrittenDeck>;
};
