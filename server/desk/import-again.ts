import { rulesOf } from '@/activities/rules';
import type { ContractDeck, DeckItem } from '@/domain/deck';
import type { LectureId, OwnerId } from '@/domain/ids';
import { type Refusal, refuse } from '@/domain/refusals';
import { type DeckChanges, deckChanges } from '@/lecture/again/changes';
import type { KnownActivity } from '@/lecture/again/known-activity';
import { mergeDeck } from '@/lecture/again/merge-deck';
import { contentHash } from '@/lecture/content-hash';
import { readLecture } from '@/lecture/read-lecture';
import type { ActivityContent } from '../store/activities';
import type { Database } from '../store/database';
import { findLecture, findLectureTitle } from '../store/lectures';
import { findTracedDeck, reviseLecture } from '../store/revisions';
import type { WholeActivity } from '../store/store-deck';
import { checkContent } from './check-content';
import { deckOf } from './deck-of';
import { isStorable } from './storable';

type Notes = { bytes: Uint8Array; fileName: string | null };

/**
 * Reads an edited version of a lecture's notes and puts it in the place of the old one. Activities keep
 * their id, their edits and their history; what the notes have changed waits to be accepted.
 */
export async function importAgain(
  database: Database,
  ownerId: OwnerId,
  id: LectureId,
  notes: Notes,
): Promise<{ ok: true; id: LectureId; deck: ContractDeck; changes: DeckChanges } | Refusal> {
  const reading = read(notes);
  if (!reading.ok) return reading;
  const { lecture, text } = reading;
  const contents = await checkAll(lecture.activities);
  if (!contents.ok) return contents;
  const { encoding, outline, doubts, unread } = lecture;
  const stored = { fileName: notes.fileName, source: text, encoding, outline, doubts, unread };
  let changes = deckChanges([]);
  const revised = await reviseLecture(database, ownerId, id, stored, (deck) => {
    const merged = mergeDeck(deck, lecture.activities);
    changes = deckChanges(merged);
    return merged.map((item) => toRevised(item, contents.byHash));
  });
  const now = revised ? await findLecture(database, ownerId, id) : null;
  return now ? { ok: true, id, deck: deckOf(now), changes } : refuse('unknown-lecture');
}

/** What an import of these notes would change; changes nothing. */
export async function previewAgain(
  database: Database,
  ownerId: OwnerId,
  id: LectureId,
  notes: Notes,
): Promise<{ ok: true; changes: DeckChanges } | Refusal> {
  const title = await findLectureTitle(database, ownerId, id);
  if (title === null) return refuse('unknown-lecture');
  const reading = read(notes);
  if (!reading.ok) return reading;
  const known = await findTracedDeck(database, ownerId, id);
  return { ok: true, changes: deckChanges(mergeDeck(known, reading.lecture.activities)) };
}

function read({ bytes, fileName }: Notes) {
  const reading = readLecture(bytes, fileName === null ? {} : { fileName });
  if (!reading.ok) return reading;
  return isStorable(reading) ? reading : refuse('unreadable-file');
}

type Contents = { ok: true; byHash: Map<string, ActivityContent> };

async function checkAll(items: DeckItem[]): Promise<Contents | Refusal> {
  const byHash = new Map<string, ActivityContent>();
  for (const { type, config } of items) {
    const checked = await checkContent(type, config);
    if (!checked.ok) return checked;
    byHash.set(checked.content.contentHash, checked.content);
  }
  return { ok: true, byHash };
}

/** What the notes have was coloured already; what the lecturer has is stored as it is. */
function toRevised(
  { type, config, ...item }: KnownActivity,
  byHash: Map<string, ActivityContent>,
): WholeActivity {
  const hash = contentHash(type, config);
  const own = { type, config, contentHash: hash, version: rulesOf(type).version };
  return { ...item, ...(byHash.get(hash) ?? own) };
}
