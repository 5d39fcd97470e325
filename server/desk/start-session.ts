import type { LectureId, OwnerId, SessionCode, SessionId } from '@/domain/ids';
import { type Refusal, refuse } from '@/domain/refusals';
import type { SessionSettings } from '@/domain/settings';
import { joinAddresses, sessionLinks } from '../addresses';
import type { ServerConfig } from '../config';
import type { Database } from '../store/database';
import { findLectureTitle } from '../store/lectures';
import { createSession } from '../store/sessions';
import { prepareSlides } from './prepare-slides';

export type StartedSession = {
  ok: true;
  sessionId: SessionId;
  code: SessionCode;
  joinUrl: string;
  stageUrl: string;
  hostUrl: string;
};

/** Where the program runs, and where the lecturer's request was sent to, if known. */
export type Place = { config: ServerConfig; origin: string | null };

/**
 * Starts a session of a lecture. `origin`: where the lecturer's request was sent to, if known; her
 * own pages stay there, because her cookie is there.
 */
export async function startSession(
  database: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  settings: SessionSettings,
  place: Place,
): Promise<StartedSession | Refusal> {
  const title = await findLectureTitle(database, ownerId, lectureId);
  if (title === null) return refuse('unknown-lecture');
  await prepareSlides(database, ownerId, lectureId);
  const created = await createSession(database, { lectureId, title, settings });
  return { ok: true, ...created, ...linksFor(created, settings.address, place) };
}

/** The links that phones, projector and lecturer need; `chosen`: the address for phones, if any. */
export function linksFor(
  { sessionId, code }: { sessionId: SessionId; code: SessionCode },
  chosen: string | null,
  { config, origin }: Place,
) {
  const address = chosen?.replace(/\/+$/, '') ?? joinAddresses(config, origin)[0] ?? origin ?? '';
  return { ...sessionLinks(address, code), hostUrl: `${origin ?? address}/host/${sessionId}` };
}
