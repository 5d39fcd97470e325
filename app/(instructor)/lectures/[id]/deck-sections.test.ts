import { expect, it } from 'vitest';
import type { DeckEntry } from './deck-entry';
import { cardsOf, deckSections } from './deck-sections';

const entry = (id: string, section: string, status: DeckEntry['status'] = 'kept') =>
  ({ id, section, status }) as DeckEntry;

const entries = [
  entry('a', 'One'),
  entry('b', 'One', 'offered'),
  entry('c', 'One', 'dismissed'),
  entry('d', 'Two', 'offered'),
  entry('e', 'One'),
];

it('drafts stand apart from the cards of their section and have no number', () => {
  const seen = deckSections(entries).map(({ title, cards, drafts }) => [
    title,
    cards.map(({ number, entry: { id } }) => `${number}${id}`).join(),
    drafts.map(({ id }) => id).join(),
  ]);
  expect(seen).toEqual([
    ['One', '1a,2c', 'b'],
    ['Two', '', 'd'],
    ['One', '3e', ''],
  ]);
});

it('what is left out stays a card', () => {
  expect(cardsOf(entries).map(({ id }) => id)).toEqual(['a', 'c', 'e']);
});
