import { z } from 'zod';
import type { OwnerId, SessionId } from '@/domain/ids';
import { type Refusal, refuse } from '@/domain/refusals';
import { joinAddresses } from '../addresses';
import type { InstructorKeys } from '../auth/instructor-keys';
import { sealRemote } from '../auth/remote-cookie';
import type { ServerConfig } from '../config';
import { newSecret } from '../new-id';
import type { Database } from '../store/database';
import { addRemoteLink, takeRemoteLink } from '../store/remote-links';
import { ownerOfSession, readLiveSession } from '../store/sessions';

/** Long enough to find the camera, short enough that a photograph of the screen is worth nothing. */
const LINK_MINUTES = 5;

export const remoteKey = z.string().regex(/^[\w-]{20,64}$/);

/** A link that makes one phone the remote control of a session. `origin`: where the host is. */
export async function makeRemoteLink(
  database: Database,
  ownerId: OwnerId,
  id: SessionId,
  { config, origin }: { config: ServerConfig; origin: string | null },
): Promise<{ ok: true; url: string; minutes: number } | Refusal> {
  if ((await ownerOfSession(database, id)) !== ownerId) return refuse('unknown-session');
  const session = await readLiveSession(database, id);
  if (!session) return refuse('unknown-session');
  if (session.state.phase === 'ended') return refuse('session-ended');
  const key = newSecret();
  await addRemoteLink(database, id, key, LINK_MINUTES);
  const address =
    session.state.settings.address ?? joinAddresses(config, origin)[0] ?? origin ?? '';
  return { ok: true, url: `${address}/remote/${key}`, minutes: LINK_MINUTES };
}

/** Takes a key, once: the session, and the cookie's value that lets its bearer lead it. */
export async function takeRemote(
  database: Database,
  keys: InstructorKeys,
  key: string,
): Promise<{ sessionId: SessionId; value: string } | null> {
  const sessionId = await takeRemoteLink(database, key);
  return sessionId && { sessionId, value: await sealRemote(keys, sessionId) };
}
