import type { AnswerGroup } from '@/domain/activity';
import type { Edits } from '@/domain/edits';
import type { TextPublic } from './config';
import { fold } from './fold';
import { isProfane } from './profanity/is-profane';

/** Answers that are the same but for capitals, accents and the like. */
export type Entry = {
  /** Folded; the host's edits name entries by it. */
  key: string;
  /** As most of them wrote it. */
  text: string;
  count: number;
  /** A listed word is in it: not for the room. */
  profane: boolean;
  /** The host wants it first. */
  pinned: boolean;
};

export type TextTally = {
  /** The most frequent first; of equally frequent ones the alphabet decides. */
  entries: Entry[];
  /** Entries that there was no room for. */
  more: number;
  answered: number;
};

const ENTRIES_MAX = 150;

export function tallyTexts(
  { filter }: Pick<TextPublic, 'filter'>,
  groups: AnswerGroup<string>[],
): TextTally {
  const byKey = new Map<string, Map<string, number>>();
  let answered = 0;
  for (const { value, count } of groups) {
    answered += count;
    const key = fold(value);
    const spellings = byKey.get(key) ?? new Map<string, number>();
    spellings.set(value, (spellings.get(value) ?? 0) + count);
    byKey.set(key, spellings);
  }
  const entries = [...byKey].map(([key, spellings]) => ({
    key,
    text: mostFrequent(spellings),
    count: [...spellings.values()].reduce((sum, count) => sum + count, 0),
    profane: isProfane(key, filter),
    pinned: false,
  }));
  return inOrder(entries, answered);
}

/** What the room may see: without what is hidden, with what is merged, pinned entries first. */
export function editedTally(tally: TextTally, { hidden, pinned, merged }: Edits): TextTally {
  const into = new Map(merged);
  const keyOf = (key: string) => into.get(key) ?? key;
  const counts = new Map<string, number>();
  for (const { key, count } of tally.entries) {
    counts.set(keyOf(key), (counts.get(keyOf(key)) ?? 0) + count);
  }
  const shown = tally.entries
    .filter(({ key, profane }) => !profane && keyOf(key) === key && !hidden.includes(key))
    .map((entry) => ({
      ...entry,
      count: counts.get(entry.key) ?? entry.count,
      pinned: pinned.includes(entry.key),
    }));
  const first = pinned.flatMap((key) => shown.filter((entry) => entry.key === key));
  const rest = inOrder(
    shown.filter((entry) => !entry.pinned),
    tally.answered,
  ).entries;
  return { entries: [...first, ...rest], more: tally.more, answered: tally.answered };
}

function inOrder(entries: Entry[], answered: number): TextTally {
  const sorted = entries.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const more = Math.max(0, sorted.length - ENTRIES_MAX);
  return { entries: sorted.slice(0, ENTRIES_MAX), more, answered };
}

function mostFrequent(spellings: Map<string, number>): string {
  const [first] = [...spellings].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}
