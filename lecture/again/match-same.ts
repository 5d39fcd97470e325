import type { DeckItem } from '@/domain/deck';
import type { Question } from '@/domain/standing';
import { contentHash } from '../content-hash';
import { contentOf } from '../content-id';
import { facesOf, type KnownActivity, notedFaces, ownFace } from './known-activity';

export type Pair = { known: KnownActivity; read: DeckItem };
export type Unmatched = { known: KnownActivity[]; read: DeckItem[] };

type KeyOf = (question: Question & { section: string }) => string;
type FacesOf = (activity: KnownActivity) => Question[];

const wholeOf: KeyOf = ({ type, config }) => contentHash(type, config);

const inSection = (keyOf: KeyOf): KeyOf => {
  return (question) => JSON.stringify([question.section, keyOf(question)]);
};

/**
 * Questions that the notes still ask in the same words, wherever they stand by now: with the same key
 * first, and in the same section first; by what the notes had first, and then by what the lecturer has
 * made of it. Where several ask the same, only the key tells which is which: identical prompts with
 * different answers are different questions.
 */
export function matchSame(known: KnownActivity[], read: DeckItem[]): { pairs: Pair[] } & Unmatched {
  const repeated = repeatedContents(known, read);
  const once: KeyOf = (question) => {
    const content = contentOf(question.type, question.config);
    return repeated.has(content) ? wholeOf(question) : content;
  };
  const pairs: Pair[] = [];
  let left: Unmatched = { known, read };
  for (const faces of [notedFaces, ownFace]) {
    for (const keyOf of [inSection(wholeOf), wholeOf, inSection(once), once]) {
      left = take(left, faces, keyOf, pairs);
    }
  }
  return { pairs, ...left };
}

/** What is asked more than once, before or now. */
export function repeatedContents(known: KnownActivity[], read: DeckItem[]): Set<string> {
  const before = known.map((activity) => facesOf(activity)[0] ?? activity);
  return new Set([before, read].flatMap((questions) => repeats(questions)));
}

function repeats(questions: Question[]): string[] {
  const seen = new Set<string>();
  return questions.flatMap(({ type, config }) => {
    const content = contentOf(type, config);
    if (seen.has(content)) return [content];
    seen.add(content);
    return [];
  });
}

/** Pairs what has the same key, in the order of the notes. */
function take(left: Unmatched, facesFor: FacesOf, keyOf: KeyOf, pairs: Pair[]): Unmatched {
  const waiting = new Map<string, DeckItem[]>();
  // The last of a list is taken first.
  for (const item of left.read.toReversed()) {
    const key = keyOf(item);
    const same = waiting.get(key);
    if (same) same.push(item);
    else waiting.set(key, [item]);
  }
  const taken = new Set<DeckItem>();
  const known = left.known.filter((activity) => {
    for (const face of facesFor(activity)) {
      const item = waiting.get(keyOf({ ...face, section: activity.section }))?.pop();
      if (!item) continue;
      taken.add(item);
      pairs.push({ known: activity, read: item });
      return false;
    }
    return true;
  });
  return { known, read: left.read.filter((item) => !taken.has(item)) };
}
