import type { OwnerId } from '@/domain/ids';
import { cookieValue } from './cookie-value';
import { COOKIE_NAME, LOCAL_OWNER, openCookie } from './instructor-cookie';
import { type InstructorKeys, isToken } from './instructor-keys';

/**
 * Who a request comes from, by its Bearer token or its cookie; null for everybody else. Works on
 * plain header values, so that pages, route handlers and socket handshakes ask the same question.
 */
export async function instructorOf(
  keys: InstructorKeys,
  headers: { authorization?: string | null; cookie?: string | null },
): Promise<OwnerId | null> {
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer) return isToken(keys, bearer) ? LOCAL_OWNER : null;
  return openCookie(keys, cookieValue(headers.cookie ?? '', COOKIE_NAME));
}
