import type { DeckEntry } from './deck-entry';

/** What stands under one heading of the notes: the deck's cards, and drafts nobody has taken yet. */
export type DeckSection = {
  title: string;
  cards: NumberedEntry[];
  drafts: DeckEntry[];
};

/** `number`: 1 for the first card of the deck; drafts are not counted. */
export type NumberedEntry = { entry: DeckEntry; number: number };

/** Entries in their order, a new section wherever the heading changes. */
export function deckSections(entries: DeckEntry[]): DeckSection[] {
  const sections: DeckSection[] = [];
  let number = 0;
  for (const entry of entries) {
    let section = sections.at(-1);
    if (section?.title !== entry.section) {
      section = { title: entry.section, cards: [], drafts: [] };
      sections.push(section);
    }
    if (entry.status === 'offered') section.drafts.push(entry);
    else section.cards.push({ entry, number: ++number });
  }
  return sections;
}

/** The deck without drafts, in order: what has a number. */
export const cardsOf = (entries: DeckEntry[]) =>
  entries.filter(({ status }) => status !== 'offered');
