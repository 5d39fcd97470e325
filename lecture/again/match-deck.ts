import type { DeckItem } from '@/domain/deck';
import type { KnownActivity } from './known-activity';
import { matchSame, type Pair, repeatedContents, type Unmatched } from './match-same';
import { matchSimilar } from './match-similar';

export type { Pair, Unmatched };

/**
 * Which activity of the lecture is which question of the notes, read again. By content and not by
 * position: what has the same content first, then what is alike. Each has at most one other half;
 * the rest is gone from the notes (`known`) or new in them (`read`).
 */
export function matchDeck(known: KnownActivity[], read: DeckItem[]): { pairs: Pair[] } & Unmatched {
  const same = matchSame(known, read);
  const similar = matchSimilar(same, repeatedContents(known, read));
  const pairs = [...same.pairs, ...similar];
  const [knownTaken, readTaken] = [
    new Set(pairs.map((pair) => pair.known)),
    new Set(pairs.map((pair) => pair.read)),
  ];
  return {
    pairs,
    known: known.filter((activity) => !knownTaken.has(activity)),
    read: read.filter((item) => !readTaken.has(item)),
  };
}
