import type { DeckItem } from '@/domain/deck';
import { type ActivityId, activityId } from '@/domain/ids';
import type { Question } from '@/domain/standing';
import { contentHash } from '../content-hash';
import type { KnownActivity } from './known-activity';
import { matchDeck } from './match-deck';
import { anchored, weave } from './weave';

/**
 * A lecture's deck and its notes, read again → the deck afterwards, in order. `known` is the whole deck
 * in its order, with what was left out or deleted; `read` is in the order of the notes. Nothing of the
 * lecturer is lost: an activity keeps its id, its words and its status; what the notes have instead by
 * now becomes a proposal. What is gone from the notes stays until the lecturer settles it. Only drafts
 * that nobody has touched follow the notes in silence.
 */
export function mergeDeck(known: KnownActivity[], read: DeckItem[]): KnownActivity[] {
  const { pairs, known: gone, read: fresh } = matchDeck(known, read);
  const idOf = freeIds(known.map(({ id }) => id));
  const merged = new Map<DeckItem, KnownActivity>();
  for (const pair of pairs) merged.set(pair.read, agreed(pair.known, pair.read));
  for (const item of fresh) merged.set(item, added(item, idOf(item.id)));
  const inNotes = read.flatMap((item) => merged.get(item) ?? []);
  return inOrder(known, inNotes, gone.flatMap(withoutNotes));
}

/** The notes still ask it. */
function agreed(known: KnownActivity, read: DeckItem): KnownActivity {
  const { line, lineEnd, codeLine, codeLineEnd, section, rule, reason } = read;
  const now: Question = { type: read.type, config: read.config };
  const byHand = known.noted === null;
  const asked = known.status === 'offered' && read.origin !== 'drafted';
  const stays: KnownActivity = {
    ...known,
    ...{ line, lineEnd, codeLine, codeLineEnd, section },
    ...(byHand ? {} : { origin: read.origin, rule, reason }),
    status: asked ? 'kept' : known.status,
    standing: 'settled',
  };
  if (same(now, known)) return { ...stays, noted: now, proposal: null };
  if (known.noted && same(now, known.noted)) return { ...stays, proposal: null };
  const untouched = known.noted !== null && same(known, known.noted);
  if (untouched && known.status !== 'kept') return { ...stays, ...now, noted: now, proposal: null };
  return { ...stays, proposal: now };
}

/** The notes do not ask it any more; nothing is left of a draft that nobody has touched. */
function withoutNotes(known: KnownActivity): KnownActivity[] {
  if (known.noted === null || known.status === 'removed') return [{ ...known, proposal: null }];
  if (known.status === 'offered' && same(known, known.noted)) return [];
  const asked = known.status !== 'dismissed' && known.standing !== 'own';
  const nowhere = { line: 0, lineEnd: 0, codeLine: undefined, codeLineEnd: undefined };
  return [{ ...known, ...nowhere, proposal: null, standing: asked ? 'gone' : 'own' }];
}

function added(item: DeckItem, id: ActivityId): KnownActivity {
  return {
    ...item,
    id,
    status: item.origin === 'drafted' ? 'offered' : 'kept',
    standing: 'new',
    noted: { type: item.type, config: item.config },
    proposal: null,
  };
}

/**
 * A deck that stood in the order of its notes follows them; one that the lecturer has put in another
 * order keeps it, and what is new comes behind what precedes it in the notes.
 */
function inOrder(
  known: KnownActivity[],
  inNotes: KnownActivity[],
  others: KnownActivity[],
): KnownActivity[] {
  const before = new Map(known.map((activity) => [activity.id, activity]));
  const after = new Map([...inNotes, ...others].map((activity) => [activity.id, activity]));
  const stay = known.flatMap(({ id }) => after.get(id) ?? []);
  if (!followsNotes(known))
    return weave(
      stay,
      anchored(inNotes, ({ id }) => !before.has(id)),
    );
  const noted = new Set(inNotes.map(({ id }) => id));
  return weave(
    inNotes,
    anchored(stay, ({ id }) => !noted.has(id)),
  );
}

function followsNotes(known: KnownActivity[]): boolean {
  const lines = known.flatMap(({ line, status }) => (line > 0 && status !== 'removed' ? line : []));
  return lines.every((line, at) => line >= (lines[at - 1] ?? 0));
}

const same = (a: Question, b: Question) =>
  contentHash(a.type, a.config) === contentHash(b.type, b.config);

/** The id of the content, unless an activity has it that has become another question since. */
function freeIds(taken: ActivityId[]): (id: ActivityId) => ActivityId {
  const all = new Set<string>(taken);
  return (id) => {
    let free: string = id;
    for (let copy = 2; all.has(free); copy++) free = `${id}-${copy}`;
    all.add(free);
    return activityId.parse(free);
  };
}
