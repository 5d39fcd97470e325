import type { ActivityId, LectureId, OwnerId } from '@/domain/ids';
import type { Question } from '@/domain/standing';
import {
  type ActivityContent,
  type ActivityStatus,
  jsonOf,
  lockLecture,
  owned,
  PATIENT,
  type StoredActivity,
  toStoredActivity,
} from './activities';
import type { Database } from './database';
import type { Prisma } from './generated/client';
import { notesRow, type ReadNotes } from './lectures';
import { storeDeck, type WholeActivity } from './store-deck';

/** An activity of a deck, or one that was deleted from it. */
export type TracedActivity = Omit<StoredActivity, 'status'> & Pick<WholeActivity, 'status'>;

/** The whole deck in its order, with what was deleted from it. */
export async function findTracedDeck(
  { prisma }: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
): Promise<TracedActivity[]> {
  return tracedDeck(prisma, ownerId, lectureId);
}

/**
 * Puts new notes and the deck that goes with them in the place of the old ones, or changes nothing.
 * `revise` gets the deck as it is and gives the one to be stored, in order; nobody changes it
 * meanwhile. False when there is no such lecture of this owner.
 */
export function reviseLecture(
  { prisma }: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  notes: ReadNotes,
  revise: (deck: TracedActivity[]) => WholeActivity[],
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    if (!(await lockLecture(tx, ownerId, lectureId))) return false;
    // An editor that saves at this moment waits, and then finds its row.
    await tx.$queryRaw`SELECT 1 FROM activity WHERE lecture_id = ${lectureId} FOR UPDATE`;
    const deck = revise(await tracedDeck(tx, ownerId, lectureId));
    const ids = deck.map(({ id }) => id);
    await tx.$executeRaw`DELETE FROM activity WHERE lecture_id = ${lectureId} AND id <> ALL (${ids})`;
    await tx.$executeRaw(storeDeck(lectureId, deck));
    await tx.lecture.update({
      where: { id: lectureId },
      data: { ...notesRow(notes), updatedAt: new Date() },
    });
    return true;
  }, PATIENT);
}

/** Settles a change of the notes. False when there is no such item of this owner. */
export async function settleActivity(
  { prisma }: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  id: ActivityId,
  { content, noted, standing, status }: Settlement,
): Promise<boolean> {
  const { count } = await prisma.activity.updateMany({
    where: { lectureId, id, lecture: owned(ownerId) },
    data: {
      ...(content && { ...content, config: content.config as Prisma.InputJsonObject }),
      ...(noted && { noted: jsonOf(noted) }),
      ...{ proposal: jsonOf(null), standing, status, updatedAt: new Date() },
    },
  });
  return count > 0;
}

export type Settlement = {
  /** The new text, when it is accepted. */
  content?: ActivityContent;
  /** What counts from now on as what the notes have. */
  noted?: Question;
  standing: StoredActivity['standing'];
  status?: ActivityStatus;
};

async function tracedDeck(
  prisma: Prisma.TransactionClient,
  ownerId: OwnerId,
  lectureId: LectureId,
): Promise<TracedActivity[]> {
  const rows = await prisma.activity.findMany({
    where: { lectureId, lecture: owned(ownerId) },
    orderBy: { position: 'asc' },
  });
  return rows.map((row) => ({
    ...toStoredActivity(row),
    status: row.status as TracedActivity['status'],
  }));
}
