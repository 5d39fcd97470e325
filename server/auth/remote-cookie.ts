import { jwtVerify, SignJWT } from 'jose';
import { type SessionId, sessionId } from '@/domain/ids';
import { cookieValue } from './cookie-value';
import type { InstructorKeys } from './instructor-keys';

export const REMOTE_COOKIE = 'lectern-remote';
/** A lecture is over by then. */
export const REMOTE_HOURS = 12;
const AUDIENCE = 'remote';

/**
 * The cookie's value of a phone that may lead one session and nothing else. It names no owner, so
 * that it is no instructor's cookie, whatever name it comes under.
 */
export function sealRemote(keys: InstructorKeys, session: SessionId): Promise<string> {
  return new SignJWT({ session })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(`${REMOTE_HOURS}h`)
    .sign(keys.cookieSecret);
}

/** The session that a request's cookies let it lead; null for everybody else. */
export async function remoteOf(
  keys: InstructorKeys,
  cookies: string | null,
): Promise<SessionId | null> {
  const value = cookieValue(cookies ?? '', REMOTE_COOKIE);
  if (!value) return null;
  try {
    const { payload } = await jwtVerify(value, keys.cookieSecret, {
      algorithms: ['HS256'],
      audience: AUDIENCE,
    });
    return sessionId.parse(payload.session);
  } catch {
    return null;
  }
}
