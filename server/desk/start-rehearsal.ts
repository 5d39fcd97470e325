import type { LectureId, OwnerId } from '@/domain/ids';
import { type Refusal, refuse } from '@/domain/refusals';
import { sessionSettings } from '@/domain/settings';
import type { Rehearsals } from '../rehearsals';
import type { Database } from '../store/database';
import { findLectureTitle } from '../store/lectures';
import { createRehearsal } from '../store/rehearsal/rehearsal-sessions';
import { prepareSlides } from './prepare-slides';
import { linksFor, type Place, type StartedSession } from './start-session';

/** Tries a lecture with simulated students. A lecturer has one rehearsal at a time: others end. */
export async function startRehearsal(
  { database, rehearsals }: { database: Database; rehearsals: Rehearsals },
  ownerId: OwnerId,
  lectureId: LectureId,
  place: Place,
): Promise<StartedSession | Refusal> {
  const title = await findLectureTitle(database, ownerId, lectureId);
  if (title === null) return refuse('unknown-lecture');
  await prepareSlides(database, ownerId, lectureId);
  const settings = sessionSettings.parse({});
  const { others, ...created } = await createRehearsal(database, ownerId, {
    ...{ lectureId, title, settings },
  });
  await rehearsals.end(others);
  rehearsals.seat(created);
  return { ok: true, ...created, ...linksFor(created, null, place) };
}
