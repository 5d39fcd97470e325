import type { Doubt, EncodingNote, OutlineSection, Unread } from '@/domain/deck';
import { type LectureId, lectureId, type OwnerId } from '@/domain/ids';
import type { NotesMemory } from '@/domain/standing';
import { newId } from '../new-id';
import {
  inDeck,
  type NewActivity,
  PATIENT,
  type StoredActivity,
  toStoredActivity,
} from './activities';
import type { Database } from './database';
import type { Lecture, Prisma } from './generated/client';
import { storeDeck } from './store-deck';

export type NewLecture = {
  title: string;
  /** As the lecturer's computer called it; null when pasted or written by hand. */
  fileName: string | null;
  /** The notes, decoded and repaired. */
  source: string;
  encoding: EncodingNote;
  outline: OutlineSection[];
  doubts: Doubt[];
  unread: Unread[];
  deck: NewActivity[];
};

export type StoredLecture = Omit<NewLecture, 'deck'> & {
  id: LectureId;
  createdAt: Date;
  updatedAt: Date;
  deck: StoredActivity[];
};

const UNCHANGED: NotesMemory = { noted: null, proposal: null, standing: 'settled' };

/** Stores a lecture and its deck, or nothing. */
export async function createLecture(
  { prisma }: Database,
  ownerId: OwnerId,
  { title, deck, ...notes }: NewLecture,
): Promise<LectureId> {
  const id = lectureId.parse(newId());
  const whole = deck.map((item) => ({ ...UNCHANGED, ...item }));
  await prisma.$transaction(async (tx) => {
    await tx.lecture.create({ data: { ...notesRow(notes), ...{ id, ownerId, title } } });
    await tx.$executeRaw(storeDeck(id, whole));
  }, PATIENT);
  return id;
}

/** A lecture with its whole deck; null when it is unknown, deleted or somebody else's. */
export async function findLecture(
  { prisma }: Database,
  ownerId: OwnerId,
  id: LectureId,
): Promise<StoredLecture | null> {
  const row = await prisma.lecture.findFirst({
    where: { id, ownerId, deletedAt: null },
    include: { deck: { where: inDeck, orderBy: { position: 'asc' } } },
  });
  return row && { ...toLecture(row), deck: row.deck.map(toStoredActivity) };
}

/** Null when it is unknown, deleted or somebody else's. */
export async function findLectureTitle(
  { prisma }: Database,
  ownerId: OwnerId,
  id: LectureId,
): Promise<string | null> {
  const row = await prisma.lecture.findFirst({
    where: { id, ownerId, deletedAt: null },
    select: { title: true },
  });
  return row?.title ?? null;
}

/** False when there is no such lecture of this owner. */
export async function renameLecture(
  { prisma }: Database,
  ownerId: OwnerId,
  id: LectureId,
  title: string,
): Promise<boolean> {
  const { count } = await prisma.lecture.updateMany({
    where: { id, ownerId, deletedAt: null },
    data: { title, updatedAt: new Date() },
  });
  return count > 0;
}

/** Hides a lecture; its sessions and their results stay. False when there is none. */
export async function deleteLecture(
  { prisma }: Database,
  ownerId: OwnerId,
  id: LectureId,
): Promise<boolean> {
  const { count } = await prisma.lecture.updateMany({
    where: { id, ownerId, deletedAt: null },
    data: { deletedAt: new Date() },
  });
  return count > 0;
}

/** What is stored of the notes themselves. */
export type ReadNotes = Omit<NewLecture, 'title' | 'deck'>;

export const notesRow = ({ encoding, outline, doubts, unread, ...notes }: ReadNotes) => ({
  ...notes,
  encoding: encoding satisfies Prisma.InputJsonObject,
  outline: outline as unknown as Prisma.InputJsonArray,
  doubts: doubts satisfies Prisma.InputJsonArray,
  unread: unread satisfies Prisma.InputJsonArray,
});

function toLecture(row: Lecture): Omit<StoredLecture, 'deck'> {
  return {
    id: lectureId.parse(row.id),
    title: row.title,
    fileName: row.fileName,
    source: row.source,
    encoding: row.encoding as EncodingNote,
    outline: row.outline as unknown as OutlineSection[],
    doubts: row.doubts as unknown as Doubt[],
    unread: row.unread as unknown as Unread[],
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}
