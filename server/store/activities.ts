import type { ActivityConfig } from '@/domain/activity';
import type { DeckItem, Origin } from '@/domain/deck';
import { type ActivityId, activityId, type LectureId, type OwnerId } from '@/domain/ids';
import type { NotesMemory, Question, Standing } from '@/domain/standing';
import type { Database } from './database';
import { type Activity, Prisma } from './generated/client';

/** kept: can be asked · offered: a draft that nobody has taken yet · dismissed: left out. */
export type ActivityStatus = 'kept' | 'offered' | 'dismissed';

/** A deck item as it is stored: its config has passed its type's schema. */
export type StoredActivity = DeckItem & NotesMemory & { position: number; status: ActivityStatus };

/** What is written: a config that has passed its type's schema, with the shape's version. */
export type ActivityContent = {
  type: string;
  version: number;
  config: ActivityConfig;
  /** Equal for equal questions (see lecture/content-hash.ts). */
  contentHash: string;
};

export type NewActivity = Omit<DeckItem, 'type' | 'config'> &
  ActivityContent & { status: ActivityStatus } & Partial<NotesMemory>;

/** Deleted from the deck, and remembered so that the notes do not bring it back. */
export const REMOVED = 'removed';
/** What belongs to a deck. */
export const inDeck = { status: { not: REMOVED } };

type Transaction = Prisma.TransactionClient;

/** Changes of one deck wait for each other; a busy machine may take longer than Prisma's 5 s. */
export const PATIENT = { maxWait: 10_000, timeout: 15_000 };

/** The deck's items in their order, those not kept included; empty for a lecture of somebody else. */
export async function findDeck(
  { prisma }: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
): Promise<StoredActivity[]> {
  const rows = await prisma.activity.findMany({
    where: { lectureId, ...inDeck, lecture: owned(ownerId) },
    orderBy: { position: 'asc' },
  });
  return rows.map(toStoredActivity);
}

export async function findActivity(
  { prisma }: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  id: ActivityId,
): Promise<StoredActivity | null> {
  const row = await prisma.activity.findFirst({
    where: { lectureId, id, ...inDeck, lecture: owned(ownerId) },
  });
  return row && toStoredActivity(row);
}

/**
 * Adds an item at `position` (0 = first; null, or beyond the end = last). False when the lecture
 * does not exist, is deleted or belongs to somebody else.
 */
export function addActivity(
  { prisma }: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  item: NewActivity,
  position: number | null = null,
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const order = await lockDeck(tx, ownerId, lectureId);
    if (!order) return false;
    await tx.activity.create({ data: activityRow(lectureId, item, order.length) });
    await reorder(tx, lectureId, moved(order, item.id, position ?? order.length));
    await touch(tx, lectureId);
    return true;
  }, PATIENT);
}

/** Replaces type and config. False when there is no such item of this owner. */
export function saveActivity(
  { prisma }: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  id: ActivityId,
  { type, version, config, contentHash }: ActivityContent,
): Promise<boolean> {
  return change(prisma, ownerId, lectureId, id, { type, version, config, contentHash });
}

/** Kept items can be asked; the others stay in the deck page only, to be taken. */
export function setActivityStatus(
  { prisma }: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  id: ActivityId,
  status: ActivityStatus,
): Promise<boolean> {
  return change(prisma, ownerId, lectureId, id, { status });
}

/** The same for several at once. */
export async function setActivityStatuses(
  { prisma }: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  ids: ActivityId[],
  status: ActivityStatus,
): Promise<void> {
  const { count } = await prisma.activity.updateMany({
    where: { lectureId, id: { in: ids }, lecture: owned(ownerId) },
    data: { status, updatedAt: new Date() },
  });
  if (count > 0) await touch(prisma, lectureId);
}

/** Moves an item so that it stands at `position` (0 = first). False when there is none. */
export function moveActivity(
  { prisma }: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  id: ActivityId,
  position: number,
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const order = await lockDeck(tx, ownerId, lectureId);
    if (!order?.includes(id)) return false;
    await reorder(tx, lectureId, moved(order, id, position));
    await touch(tx, lectureId);
    return true;
  }, PATIENT);
}

/**
 * Removes an item for good; runs of past sessions keep their own copy. What the notes ask leaves a
 * trace, so that the next import does not bring it back.
 */
export function removeActivity(
  { prisma }: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  id: ActivityId,
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const order = await lockDeck(tx, ownerId, lectureId);
    if (!order?.includes(id)) return false;
    const { count } = await tx.activity.updateMany({
      where: { lectureId, id, noted: { not: Prisma.AnyNull } },
      data: { status: REMOVED, updatedAt: new Date() },
    });
    if (count === 0) await tx.activity.delete({ where: { lectureId_id: { lectureId, id } } });
    await reorder(
      tx,
      lectureId,
      order.filter((other) => other !== id),
    );
    await touch(tx, lectureId);
    return true;
  }, PATIENT);
}

/** A row for `create`. */
function activityRow(
  lectureId: LectureId,
  item: NewActivity,
  position: number,
): Prisma.ActivityCreateManyInput {
  const { config, noted = null, proposal = null, ...rest } = item;
  return {
    ...rest,
    ...{ config: config as Prisma.InputJsonObject, lectureId, position },
    ...{ noted: jsonOf(noted), proposal: jsonOf(proposal) },
  };
}

/** A column's null, which is not the null of JSON. */
export const jsonOf = (question: Question | null) =>
  question === null ? Prisma.DbNull : (question as unknown as Prisma.InputJsonObject);

export function toStoredActivity(row: Activity): StoredActivity {
  return {
    id: activityId.parse(row.id),
    type: row.type,
    // Only what has passed its type's schema is ever written.
    config: row.config as ActivityConfig,
    origin: row.origin as Origin,
    line: row.line,
    lineEnd: row.lineEnd,
    ...(row.codeLine !== null && row.codeLineEnd !== null
      ? { codeLine: row.codeLine, codeLineEnd: row.codeLineEnd }
      : {}),
    section: row.section,
    rule: row.rule,
    reason: row.reason,
    position: row.position,
    status: row.status as ActivityStatus,
    noted: row.noted as unknown as Question | null,
    proposal: row.proposal as unknown as Question | null,
    standing: row.standing as Standing,
  };
}

/** Of this owner, and not deleted. */
export const owned = (ownerId: OwnerId) => ({ ownerId, deletedAt: null });

async function change(
  prisma: Database['prisma'],
  ownerId: OwnerId,
  lectureId: LectureId,
  id: ActivityId,
  fields: Partial<ActivityContent> & { status?: ActivityStatus },
): Promise<boolean> {
  const { config, ...rest } = fields;
  const data = {
    ...rest,
    ...(config ? { config: config as Prisma.InputJsonObject } : {}),
    updatedAt: new Date(),
  };
  const { count } = await prisma.activity.updateMany({
    where: { lectureId, id, lecture: owned(ownerId) },
    data,
  });
  if (count > 0) await touch(prisma, lectureId);
  return count > 0;
}

/** Holds the lecture's row until the transaction ends; false when it is not this owner's. */
export async function lockLecture(
  tx: Transaction,
  ownerId: OwnerId,
  lectureId: LectureId,
): Promise<boolean> {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM lecture
    WHERE id = ${lectureId} AND owner_id = ${ownerId} AND deleted_at IS NULL FOR UPDATE`;
  return held.length > 0;
}

/** The order of the deck, held so that two changes of it cannot cross; null when not owned. */
async function lockDeck(
  tx: Transaction,
  ownerId: OwnerId,
  lectureId: LectureId,
): Promise<string[] | null> {
  if (!(await lockLecture(tx, ownerId, lectureId))) return null;
  const rows = await tx.activity.findMany({
    where: { lectureId, ...inDeck },
    orderBy: { position: 'asc' },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

function moved(order: string[], id: string, position: number): string[] {
  const others = order.filter((other) => other !== id);
  const at = Math.max(0, position);
  return [...others.slice(0, at), id, ...others.slice(at)];
}

async function reorder(tx: Transaction, lectureId: LectureId, order: string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE activity SET position = wanted.position - 1
    FROM unnest(${order}::text[]) WITH ORDINALITY AS wanted (id, position)
    WHERE activity.lecture_id = ${lectureId} AND activity.id = wanted.id`;
}

async function touch(tx: Transaction, lectureId: LectureId): Promise<void> {
  await tx.lecture.update({ where: { id: lectureId }, data: { updatedAt: new Date() } });
}
