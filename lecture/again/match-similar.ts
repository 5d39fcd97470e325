import type { DeckItem } from '@/domain/deck';
import { contentOf } from '../content-id';
import { facesOf, type KnownActivity, notedFaces } from './known-activity';
import type { Pair, Unmatched } from './match-same';
import { type Comparable, comparable, similarity } from './similarity';

/** How alike a changed question must be to what it was: under its heading, and anywhere else. */
const IN_SECTION = 0.5;
const ELSEWHERE = 0.75;
/** All pairs are compared up to here; beyond, only those that share a trigram that few have. */
const COMPARED_PAIRS = 20_000;
const FEW = 40;

type Known = { activity: KnownActivity; section: string; faces: Comparable[] };
type Read = { item: DeckItem; section: string; face: Comparable };
type Candidate = { known: number; read: number; score: number };

/**
 * Questions that have changed: the most alike first, each at most once. `repeated`: contents that are
 * asked several times, which only their keys tell apart; what has the same content there is another
 * question. What the lecturer wrote by hand was never in the notes, so it cannot have changed there.
 */
export function matchSimilar({ known, read }: Unmatched, repeated: Set<string>): Pair[] {
  const before = known.filter((activity) => notedFaces(activity).length > 0).map(asKnown);
  const now = read.map(asRead);
  const near = nearness(before.length, now);
  const candidates: Candidate[] = [];
  for (const [at, one] of before.entries()) {
    for (const other of near(one)) {
      const there = now[other];
      if (!there || isAnother(one, there, repeated)) continue;
      const score = Math.max(...one.faces.map((face) => similarity(face, there.face)));
      const least = one.section === there.section ? IN_SECTION : ELSEWHERE;
      if (score >= least) candidates.push({ known: at, read: other, score });
    }
  }
  return bestFirst(candidates).flatMap((pair) => {
    const [was, is] = [before[pair.known], now[pair.read]];
    return was && is ? [{ known: was.activity, read: is.item }] : [];
  });
}

function bestFirst(candidates: Candidate[]): Candidate[] {
  const [knownTaken, readTaken] = [new Set<number>(), new Set<number>()];
  const sorted = [...candidates].sort(
    (a, b) => b.score - a.score || a.known - b.known || a.read - b.read,
  );
  return sorted.filter(({ known, read }) => {
    if (knownTaken.has(known) || readTaken.has(read)) return false;
    knownTaken.add(known);
    readTaken.add(read);
    return true;
  });
}

function isAnother({ activity }: Known, { item }: Read, repeated: Set<string>): boolean {
  // What the notes ask does not become a mere draft because a draft is alike.
  if (item.origin === 'drafted' && activity.origin !== 'drafted') return true;
  const content = contentOf(item.type, item.config);
  if (!repeated.has(content)) return false;
  return facesOf(activity).some(({ type, config }) => contentOf(type, config) === content);
}

/** Says which of those that are read could be a known one. */
function nearness(knownCount: number, now: Read[]): (known: Known) => Iterable<number> {
  if (knownCount * now.length <= COMPARED_PAIRS) return () => now.keys();
  const index = rareTrigrams(now);
  return ({ faces }) => {
    const trigrams = faces.flatMap(({ asks }) => [...asks.counts.keys()]);
    return new Set(trigrams.flatMap((trigram) => index.get(trigram) ?? []));
  };
}

function rareTrigrams(now: Read[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, { face }] of now.entries()) {
    for (const trigram of face.asks.counts.keys()) {
      const having = index.get(trigram);
      if (!having) index.set(trigram, [at]);
      else if (having.length <= FEW) having.push(at);
    }
  }
  for (const [trigram, having] of index) if (having.length > FEW) index.delete(trigram);
  return index;
}

const asKnown = (activity: KnownActivity): Known => ({
  activity,
  section: sectionKey(activity.section),
  faces: facesOf(activity).map(comparable),
});

const asRead = (item: DeckItem): Read => ({
  item,
  section: sectionKey(item.section),
  face: comparable(item),
});

/** "Question 3" becomes "Question 4" when one comes in before it: numbers and signs do not count. */
const sectionKey = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
