import type { ActivityId, LectureId, OwnerId } from '@/domain/ids';
import { findActivity, type StoredActivity } from '../store/activities';
import type { Database } from '../store/database';
import { findLecture, type StoredLecture } from '../store/lectures';

export type { StoredActivity, StoredLecture };

/** A lecture with its deck for the deck page; null when this owner has none of this id. */
export function readLecturePage(
  database: Database,
  ownerId: OwnerId,
  id: LectureId,
): Promise<StoredLecture | null> {
  return findLecture(database, ownerId, id);
}

/** One activity for the editor; null when there is none. */
export function readActivity(
  database: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  id: ActivityId,
): Promise<StoredActivity | null> {
  return findActivity(database, ownerId, lectureId, id);
}
