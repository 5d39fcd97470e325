import { jwtVerify, SignJWT } from 'jose';
import { type OwnerId, ownerId } from '@/domain/ids';
import type { InstructorKeys } from './instructor-keys';

export const COOKIE_NAME = 'lectern';
export const COOKIE_DAYS = 30;

/** A local installation has one instructor; her row is made when the server starts. */
export const LOCAL_OWNER = ownerId.parse('local');

/** The cookie's value: a signed statement of who teaches. */
export function sealCookie(keys: InstructorKeys, owner: OwnerId): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(owner)
    .setIssuedAt()
    .setExpirationTime(`${COOKIE_DAYS}d`)
    .sign(keys.cookieSecret);
}

/** Who the cookie says teaches; null when it is missing, forged or too old. */
export async function openCookie(
  keys: InstructorKeys,
  value: string | undefined,
): Promise<OwnerId | null> {
  if (!value) return null;
  try {
    const { payload } = await jwtVerify(value, keys.cookieSecret, { algorithms: ['HS256'] });
    return ownerId.parse(payload.sub);
  } catch {
    return null;
  }
}
