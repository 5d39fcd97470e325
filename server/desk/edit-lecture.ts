import { z } from 'zod';
import type { LectureId, OwnerId } from '@/domain/ids';
import { plainText } from '@/domain/plain-text';
import { type Refusal, refuse } from '@/domain/refusals';
import type { Database } from '../store/database';
import { createLecture, deleteLecture, renameLecture } from '../store/lectures';

export const lectureTitle = z.object({
  title: plainText(300).trim().min(1),
});

/** A lecture without notes, to be written by hand. */
export async function createBlankLecture(
  database: Database,
  ownerId: OwnerId,
  title: string,
): Promise<{ ok: true; id: LectureId }> {
  const id = await createLecture(database, ownerId, {
    title,
    fileName: null,
    source: '',
    encoding: { read: 'utf-8', repaired: null, restored: 0 },
    outline: [],
    doubts: [],
    unread: [],
    deck: [],
  });
  return { ok: true, id };
}

export async function retitleLecture(
  database: Database,
  ownerId: OwnerId,
  id: LectureId,
  title: string,
): Promise<{ ok: true } | Refusal> {
  const renamed = await renameLecture(database, ownerId, id, title);
  return renamed ? { ok: true } : refuse('unknown-lecture');
}

/** Hides a lecture; its sessions and their results stay. */
export async function discardLecture(
  database: Database,
  ownerId: OwnerId,
  id: LectureId,
): Promise<{ ok: true } | Refusal> {
  const deleted = await deleteLecture(database, ownerId, id);
  return deleted ? { ok: true } : refuse('unknown-lecture');
}
