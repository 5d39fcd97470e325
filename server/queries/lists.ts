import type { LectureId, OwnerId } from '@/domain/ids';
import type { Database } from '../store/database';
import {
  type LectureRow,
  listLectures,
  listSessions,
  type SessionRow,
} from '../store/session-list';

export type { LectureRow, SessionRow };

/** The owner's lectures for the home page, newest first. */
export function readLectures(database: Database, ownerId: OwnerId): Promise<LectureRow[]> {
  return listLectures(database, ownerId);
}

/** Sessions, newest first: all of an owner, or those of one lecture. */
export function readSessions(
  database: Database,
  ownerId: OwnerId,
  lectureId: LectureId | null = null,
): Promise<SessionRow[]> {
  return listSessions(database, ownerId, lectureId);
}
