import type { KnownActivity } from './known-activity';

/** What the notes, read again, mean for a lecture: how many questions, by what became of them. */
export type DeckChanges = {
  unchanged: number;
  /** To be accepted or not. */
  changed: number;
  /** Gone from the notes, to be settled. */
  gone: number;
  added: number;
  /** New drafts. */
  drafted: number;
};

/** Counts what can be asked, and new drafts; what was left out or deleted does not count. */
export function deckChanges(deck: KnownActivity[]): DeckChanges {
  const kept = deck.filter(({ status }) => status === 'kept');
  const count = (is: (activity: KnownActivity) => boolean) => kept.filter(is).length;
  return {
    unchanged: count(
      ({ standing, proposal, noted }) => standing === 'settled' && !proposal && noted !== null,
    ),
    changed: count(({ proposal }) => proposal !== null),
    gone: count(({ standing }) => standing === 'gone'),
    added: count(({ standing }) => standing === 'new'),
    drafted: deck.filter(({ status, standing }) => status === 'offered' && standing === 'new')
      .length,
  };
}
