import { z } from 'zod';
import { isActivityType, rulesOf } from '@/activities/rules';
import { type ActivityId, activityId, type LectureId, type OwnerId } from '@/domain/ids';
import { type Refusal, refuse } from '@/domain/refusals';
import { newId } from '../new-id';
import {
  addActivity,
  findActivity,
  findDeck,
  moveActivity,
  removeActivity,
  type StoredActivity,
  saveActivity,
  setActivityStatus,
  setActivityStatuses,
} from '../store/activities';
import type { Database } from '../store/database';
import { checkContent } from './check-content';
import { ownImageProblem } from './images/own-image-problem';
import { settleChange, settling } from './settle-change';

type Done = { ok: true };
type WithActivity = { ok: true; activity: StoredActivity };

export const addition = z.object({
  type: z.string(),
  /** Where it stands afterwards, 0 = first; the end when left out. */
  position: z.number().int().min(0).max(10_000).optional(),
  /** A whole config; a blank one of the type when left out. */
  config: z.unknown().optional(),
});

/** Adds an activity written by hand. */
export async function addToDeck(
  database: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  { type, position, config }: z.infer<typeof addition>,
): Promise<WithActivity | Refusal> {
  if (!isActivityType(type)) return refuse('bad-config', `There is no activity type “${type}”.`);
  const checked = await checkContent(type, config ?? rulesOf(type).blank());
  if (!checked.ok) return checked;
  const problem = await ownImageProblem(database, ownerId, checked.content.config);
  if (problem) return problem;
  const id = activityId.parse(newId());
  const added = await addActivity(
    database,
    ownerId,
    lectureId,
    {
      ...checked.content,
      ...{ id, origin: 'written', line: 0, lineEnd: 0, section: '', status: 'kept' },
      rule: 'by-hand',
      reason: 'Written in the deck editor.',
    },
    position ?? null,
  );
  if (!added) return refuse('unknown-lecture');
  return stored(database, ownerId, lectureId, id);
}

export const saving = z.object({ type: z.string(), config: z.unknown() });

/** Saves what an editor holds. Colours of the code are made here, whatever was sent. */
export async function saveInDeck(
  database: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  id: ActivityId,
  { type, config }: z.infer<typeof saving>,
): Promise<WithActivity | Refusal> {
  const checked = await checkContent(type, config);
  if (!checked.ok) return checked;
  const problem = await ownImageProblem(database, ownerId, checked.content.config);
  if (problem) return problem;
  const saved = await saveActivity(database, ownerId, lectureId, id, checked.content);
  return saved ? stored(database, ownerId, lectureId, id) : refuse('unknown-activity');
}

export const change = z
  .object({
    status: z.enum(['kept', 'dismissed']).optional(),
    position: z.number().int().min(0).max(10_000).optional(),
    notes: settling.optional(),
  })
  .refine((change) => Object.values(change).some((field) => field !== undefined));

/**
 * Takes an activity into the class or leaves it out, moves it within the deck, and settles what the
 * notes have changed about it.
 */
export async function changeInDeck(
  database: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  id: ActivityId,
  { status, position, notes }: z.infer<typeof change>,
): Promise<WithActivity | Refusal> {
  if (notes) {
    const settled = await settleChange(database, ownerId, lectureId, id, notes);
    if (!settled.ok) return settled;
  }
  if (status) await setActivityStatus(database, ownerId, lectureId, id, status);
  if (position !== undefined) await moveActivity(database, ownerId, lectureId, id, position);
  return stored(database, ownerId, lectureId, id);
}

export const taking = z
  .object({
    ids: z.array(activityId).min(1).max(1000),
    status: z.enum(['kept', 'dismissed']).optional(),
    notes: settling.optional(),
  })
  .refine(({ status, notes }) => status !== undefined || notes !== undefined);

/**
 * Takes several activities into the class, leaves them out, or settles what the notes have changed
 * about them: all or, when one is unknown, none.
 */
export async function changeSeveral(
  database: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  { ids, status, notes }: z.infer<typeof taking>,
): Promise<Done | Refusal> {
  const deck = await findDeck(database, ownerId, lectureId);
  const known = new Set(deck.map(({ id }) => id));
  if (!ids.every((id) => known.has(id))) return refuse('unknown-activity');
  if (status) await setActivityStatuses(database, ownerId, lectureId, ids, status);
  for (const id of notes ? ids : []) {
    const settled = await settleChange(database, ownerId, lectureId, id, notes ?? 'keep');
    if (!settled.ok) return settled;
  }
  return { ok: true };
}

/** Removes an activity for good. */
export async function removeFromDeck(
  database: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  id: ActivityId,
): Promise<Done | Refusal> {
  const removed = await removeActivity(database, ownerId, lectureId, id);
  return removed ? { ok: true } : refuse('unknown-activity');
}

async function stored(
  database: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  id: ActivityId,
): Promise<WithActivity | Refusal> {
  const activity = await findActivity(database, ownerId, lectureId, id);
  return activity ? { ok: true, activity } : refuse('unknown-activity');
}
