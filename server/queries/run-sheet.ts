import type { OwnerId, SessionId } from '@/domain/ids';
import type { RunSheet, SheetSection, SheetSlide } from '@/domain/run-sheet';
import { type Slide, stepsOf } from '@/domain/slide';
import type { Database } from '../store/database';
import { findLecture, type StoredLecture } from '../store/lectures';
import { ownerOfSession, readLiveSession } from '../store/sessions';
import { listSlides } from '../store/slides';
import { notesAround } from './notes-around';

/** The run sheet of a session; null when this owner has no such session. */
export async function readRunSheet(
  database: Database,
  ownerId: OwnerId,
  sessionId: SessionId,
): Promise<RunSheet | null> {
  if ((await ownerOfSession(database, sessionId)) !== ownerId) return null;
  const session = await readLiveSession(database, sessionId);
  if (!session) return null;
  const [lecture, slides] = await Promise.all([
    findLecture(database, ownerId, session.lectureId),
    listSlides(database, session.lectureId),
  ]);
  return {
    lectureId: session.lectureId,
    title: session.title,
    sections: lecture ? sectionsOf(lecture) : [],
    slides: slides.map(sheetSlide),
    notes: lecture ? notesOf(lecture) : {},
  };
}

function sheetSlide(slide: Slide): SheetSlide {
  const { id, title, part, parts, line, notes } = slide;
  return { id, title, part, parts, line, notes, steps: stepsOf(slide) };
}

function sectionsOf({ outline }: StoredLecture): SheetSection[] {
  return outline.map(({ title, level, line, minutes }) => ({
    title,
    level,
    line,
    minutes: minutes ?? null,
  }));
}

function notesOf({ outline, deck }: StoredLecture): RunSheet['notes'] {
  const kept = deck.filter(({ status }) => status === 'kept');
  return Object.fromEntries(
    kept.map((item) => [
      item.id,
      notesAround(
        outline,
        item,
        kept.filter((other) => other !== item),
      ),
    ]),
  );
}
