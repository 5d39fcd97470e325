import type { ContractDeck, DeckItem } from '@/domain/deck';
import type { LectureId, OwnerId } from '@/domain/ids';
import { type Refusal, refuse } from '@/domain/refusals';
import { toContractDeck } from '@/lecture/contract-deck';
import { readLecture } from '@/lecture/read-lecture';
import type { ActivityStatus, NewActivity } from '../store/activities';
import type { Database } from '../store/database';
import { createLecture } from '../store/lectures';
import { checkContent } from './check-content';
import { prepareSlides } from './prepare-slides';
import { isStorable } from './storable';

type ImportChoices = {
  fileName: string | null;
  keep: string[] | null;
  keys?: Record<string, number[]>;
};

export type ImportedLecture = { ok: true; id: LectureId; deck: ContractDeck };

/**
 * Reads notes and saves the lecture with its deck, or nothing. `keep`: ids of the activities to
 * take into the class; the others stay beside the deck, drafts offered and the rest left out. All
 * but the drafts are kept when it is null. `keys`: the right options of choices whose notes do not tell
 * them, by the activity's id. The answer's deck is what was kept.
 */
export async function importLecture(
  database: Database,
  ownerId: OwnerId,
  bytes: Uint8Array,
  { fileName, keep, keys = {} }: ImportChoices,
): Promise<ImportedLecture | Refusal> {
  const reading = readLecture(bytes, fileName === null ? {} : { fileName });
  if (!reading.ok) return reading;
  const { lecture, text } = reading;
  if (!isStorable(reading)) return refuse('unreadable-file');
  const kept = keep && new Set(keep);
  const deck: NewActivity[] = [];
  for (const item of lecture.activities) {
    const checked = await toNewActivity(item, kept, keys[item.id]);
    if ('ok' in checked) return checked;
    deck.push(checked);
  }
  const { title, encoding, outline, doubts, unread } = lecture;
  const stored = { title, fileName, source: text, encoding, outline, doubts, unread, deck };
  const id = await createLecture(database, ownerId, stored);
  await prepareSlides(database, ownerId, id);
  const activities = deck.filter(({ status }) => status === 'kept');
  return { ok: true, id, deck: toContractDeck({ ...lecture, activities }) };
}

async function toNewActivity(
  item: DeckItem,
  keep: ReadonlySet<string> | null,
  key: number[] | undefined,
): Promise<NewActivity | Refusal> {
  const checked = await checkContent(item.type, withKey(item, key));
  if (!checked.ok) return checked;
  const noted = { type: item.type, config: item.config };
  return { ...item, ...checked.content, noted, status: statusOf(item, keep) };
}

/** With the right options that the lecturer gave; a key of the notes is not replaced. */
function withKey({ type, config }: DeckItem, key: number[] | undefined): unknown {
  const open = type === 'choice' && 'correct' in config && config.correct === null;
  return key && open ? { ...config, correct: key } : config;
}

/** A draft is off until it is taken; not to tick it is no refusal. */
function statusOf({ id, origin }: DeckItem, keep: ReadonlySet<string> | null): ActivityStatus {
  const drafted = origin === 'drafted';
  if (keep ? keep.has(id) : !drafted) return 'kept';
  return drafted ? 'offered' : 'dismissed';
}
