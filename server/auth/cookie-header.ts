import type { OwnerId } from '@/domain/ids';
import { COOKIE_DAYS, COOKIE_NAME, sealCookie } from './instructor-cookie';
import type { InstructorKeys } from './instructor-keys';
import { REMOTE_COOKIE, REMOTE_HOURS } from './remote-cookie';

/** The `Set-Cookie` value that signs an instructor in on the browser that gets it. */
export async function signInCookie(
  keys: InstructorKeys,
  owner: OwnerId,
  secure: boolean,
): Promise<string> {
  return cookie(COOKIE_NAME, await sealCookie(keys, owner), COOKIE_DAYS * 24 * 60 * 60, secure);
}

/** The `Set-Cookie` value that makes a phone the remote control of one session. */
export function remoteCookie(value: string, secure: boolean): string {
  return cookie(REMOTE_COOKIE, value, REMOTE_HOURS * 60 * 60, secure);
}

/** The `Set-Cookie` value that signs out. */
export function signOutCookie(secure: boolean): string {
  return cookie(COOKIE_NAME, '', 0, secure);
}

/**
 * A browser drops a `Secure` cookie that comes over plain http, so it is marked only when the
 * request came by https: a proxy says so, or PUBLIC_URL does for the host that was asked.
 */
export function isSecureRequest(
  headers: { get(name: string): string | null },
  publicUrl: string | null,
): boolean {
  if (headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https') return true;
  if (!publicUrl?.startsWith('https:')) return false;
  const { host } = new URL(publicUrl);
  return host === headers.get('host') || host === headers.get('x-forwarded-host');
}

function cookie(name: string, value: string, maxAge: number, secure: boolean): string {
  const flags = `Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax`;
  return `${name}=${value}; ${flags}${secure ? '; Secure' : ''}`;
}
