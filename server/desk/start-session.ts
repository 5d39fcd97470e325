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

/**
 * Starts a session of a lecture. `origin`: where the lecturer's request was sent to, if known; her
 * own pages stay there, because her cookie is there.
 */
export async function startSession(
  database: Database,
  ownerId: OwnerId,
  lectureId: LectureId,
  settings: SessionSettings,
  { config, origin }: { config: ServerConfig; origin: string | null },
): Promise<StartedSession | Refusal> {
  const title = await findLectureTitle(database, ownerId, lectureId);
  if (title === null) return refuse('unknown-lecture');
  await prepareSlides(database, ownerId, lectureId);
  const { sessionId, code } = await createSession(database, { lectureId, title, settings });
  const address =
    settings.address?.replace(/\/+$/, '') ?? joinAddresses(config, origin)[0] ?? origin ?? '';
  return {
    ok: true,
    sessionId,
    code,
    ...sessionLinks(address, code),
    hostUrl: `${origin ?? address}/host/${sessionId}`,
  };
}
