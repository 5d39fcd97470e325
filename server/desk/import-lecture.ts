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

export type ImportedLecture = { ok: true; id: LectureId; deck: ContractDeck };

/**
 * Reads notes and saves the lecture with its deck, or nothing. `keep`: ids of the activities to
 * take into the class; the others stay beside the deck, drafts offered and the rest left out. All
 * but the drafts are kept when it is null. The answer's deck is what was kept.
 */
export async function importLecture(
  database: Database,
  ownerId: OwnerId,
  bytes: Uint8Array,
  { fileName, keep }: { fileName: string | null; keep: string[] | null },
): Promise<ImportedLecture | Refusal> {
  const reading = readLecture(bytes, fileName === null ? {} : { fileName });
  if (!reading.ok) return reading;
  const { lecture, text } = reading;
  if (!isStorable(reading)) return refuse('unreadable-file');
  const deck: NewActivity[] = [];
  for (const item of lecture.activities) {
    const checked = await toNewActivity(item, keep);
    if ('ok' in checked) return checked;
    deck.push(checked);
  }
  const { title, encoding, outline } = lecture;
  const stored = { title, fileName, source: text, encoding, outline, deck };
  const id = await createLecture(database, ownerId, stored);
  await prepareSlides(database, ownerId, id);
  const activities = deck.filter(({ status }) => status === 'kept');
  return { ok: true, id, deck: toContractDeck({ ...lecture, activities }) };
}

async function toNewActivity(
  item: DeckItem,
  keep: string[] | null,
): Promise<NewActivity | Refusal> {
  const checked = await checkContent(item.type, item.config);
  if (!checked.ok) return checked;
  return { ...item, ...checked.content, status: statusOf(item, keep) };
}

/** A draft is off until it is taken; not to tick it is no refusal. */
function statusOf({ id, origin }: DeckItem, keep: string[] | null): ActivityStatus {
  const drafted = origin === 'drafted';
  if (keep ? keep.includes(id) : !drafted) return 'kept';
  return drafted ? 'offered' : 'dismissed';
}
