import type { SpeakerNote } from '@/domain/deck';
import type { Formulas } from '@/domain/formulas';
import { type LectureId, type OwnerId, type SlideId, slideId } from '@/domain/ids';
import type { Slide, SlideBlock } from '@/domain/slide';
import type { Database } from './database';
import type { Prisma, Slide as SlideRow } from './generated/client';

/** What slides are made from: the decoded notes, and the lines of the activities that are asked. */
export type SlideSource = {
  source: string;
  fileName: string | null;
  /** As `replaceSlides` was told; null when there have been none yet. */
  slidesOf: string | null;
  asked: { line: number; lineEnd: number }[];
};

/** Null when the lecture is unknown, deleted or somebody else's. */
export async function findSlideSource(
  { prisma }: Database,
  ownerId: OwnerId,
  id: LectureId,
): Promise<SlideSource | null> {
  const row = await prisma.lecture.findFirst({
    where: { id, ownerId, deletedAt: null },
    select: {
      source: true,
      fileName: true,
      slidesOf: true,
      deck: {
        where: { status: 'kept', origin: { not: 'drafted' }, line: { gt: 0 } },
        select: { line: true, lineEnd: true },
        orderBy: { line: 'asc' },
      },
    },
  });
  if (!row) return null;
  const { deck, ...rest } = row;
  return { ...rest, asked: deck };
}

/** Puts new slides in the place of the lecture's old ones, and notes what they were made from. */
export async function replaceSlides(
  { prisma }: Database,
  lectureId: LectureId,
  slidesOf: string,
  slides: Slide[],
): Promise<void> {
  await prisma.$transaction([
    prisma.lecture.update({ where: { id: lectureId }, data: { slidesOf } }),
    prisma.slide.deleteMany({ where: { lectureId } }),
    prisma.slide.createMany({
      data: slides.map(({ blocks, notes, formulas, ...slide }, position) => ({
        ...slide,
        lectureId,
        position,
        blocks: blocks as unknown as Prisma.InputJsonArray,
        notes: notes as unknown as Prisma.InputJsonArray,
        formulas: formulas ?? {},
      })),
    }),
  ]);
}

/** The slides of a lecture in their order. */
export async function listSlides({ prisma }: Database, lectureId: LectureId): Promise<Slide[]> {
  const rows = await prisma.slide.findMany({
    where: { lectureId },
    orderBy: { position: 'asc' },
  });
  return rows.map(toSlide);
}

/** Null when the lecture has no such slide. */
export async function findSlide(
  { prisma }: Database,
  lectureId: LectureId,
  id: SlideId,
): Promise<Slide | null> {
  const row = await prisma.slide.findUnique({ where: { lectureId_id: { lectureId, id } } });
  return row && toSlide(row);
}

function toSlide(row: SlideRow): Slide {
  const { title, part, parts, opener, line, lineEnd } = row;
  return {
    id: slideId.parse(row.id),
    ...{ title, part, parts, opener, line, lineEnd },
    // Only what the slide maker made is ever written.
    blocks: row.blocks as unknown as SlideBlock[],
    notes: row.notes as unknown as SpeakerNote[],
    formulas: row.formulas as Formulas,
  };
}
